package io.goldunit.examples.station;

/** The information desk of the station in Lindenau: an AI Service. */
public interface StationDesk {

    String answer(String question);
}
