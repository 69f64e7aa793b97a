package io.goldunit.privacy;

import java.util.regex.Pattern;

/** A number that the text calls something else, such as an order number. */
final class OtherNumber {

    private static final int LOOKED_BACK = 48;

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}])(?:order|invoice|ticket|case|reference|ref|article|item|part|serial|model|batch|product|"
                    + "tracking|parcel|shipment|transaction|customer|version|isbn|issn|ean|gtin|upc|sku|imei|vat|tax|id|"
                    + "bestell|rechnungs|auftrags|artikel|sendungs|serien|teile|kunden|vorgangs|bestellung|rechnung|commande|"
                    + "facture|pedido|factura|ordine|fattura)"
                    + "[ -]?(?:number|numbers|num|no|nr|id|code|nummer)?\\.?|#)"
                    + "(?: is| was| ist| lautet)?[ :#=]*+[\"'(*`]*+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OtherNumber() {}

    static boolean announcedBefore(int start, String text) {
        return ANNOUNCED
                .matcher(text.substring(Math.max(0, start - LOOKED_BACK), start))
                .find();
    }
}
