package io.goldunit.score.rule.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.goldunit.score.rule.CodeBlock;
import io.goldunit.score.rule.JsonAnswer;
import java.util.List;

/** A language whose code can be read, with the tags of its code blocks: the first word after the fence. */
enum CodeLanguage {
    JAVA("java") {
        @Override
        void read(String code) throws Malformed, Unscorable {
            if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
                throw new Unscorable(
                        "this Java has no compiler: reading Java takes a JDK with the module jdk.compiler");
            }
            JavaText.read(code);
        }
    },
    JSON("json geojson jsonld json-ld") {
        @Override
        void read(String code) throws Malformed, Unscorable {
            try {
                if (JsonAnswer.parse(code).isMissingNode()) {
                    throw new Malformed("it is empty");
                }
            } catch (JsonProcessingException e) {
                if (JsonAnswer.isBeyondLimits(e)) {
                    throw new Unscorable("the code is not read as JSON: " + JsonAnswer.why(e));
                }
                throw new Malformed(JsonAnswer.why(e));
            }
        }
    },
    XML("xml svg xhtml xsd xsl xslt rss atom wsdl kml plist") {
        @Override
        void read(String code) throws Malformed, Unscorable {
            XmlText.root(code.strip(), null);
        }
    },
    SQL(
            "sql ansi-sql postgresql postgres pgsql psql plpgsql mysql mariadb sqlite sqlite3 tsql t-sql mssql plsql pl/sql "
                    + "bigquery snowflake redshift duckdb spark-sql sparksql hsqldb h2") {
        @Override
        void require(String rule) {
            Library.JSQLPARSER.requireFor(rule);
        }

        @Override
        void read(String code) throws Malformed, Unscorable {
            SqlText.read(code);
        }
    };

    private final String tags;

    CodeLanguage(String tags) {
        this.tags = tags;
    }

    /** Whether a code block says that it is of this language, or of a dialect. */
    boolean isOf(CodeBlock block) {
        return List.of(tags.split(" ")).contains(block.language());
    }

    /** Makes sure that what it takes to read it is there. */
    void require(String rule) {}

    /** Reads a piece of code. */
    abstract void read(String code) throws Malformed, Unscorable;
}
