#!/bin/sh
# The work of the benchmark "overhead" as Dokimos does it: takes the number of cases and the server's base URL.
# DOKIMOS_CLASSPATH names the jars of dokimos-core and dokimos-langchain4j and what they need, LangChain4j's OpenAI module too.
set -e
here=$(dirname "$0")
classes=$(mktemp -d)
trap 'rm -r "$classes"' EXIT
javac -cp "$DOKIMOS_CLASSPATH" -d "$classes" "$here/Dokimos.java"
java -Xmx512m -cp "$classes:$DOKIMOS_CLASSPATH" Dokimos "$@"
