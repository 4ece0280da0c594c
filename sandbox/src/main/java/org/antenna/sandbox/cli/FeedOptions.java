package org.antenna.sandbox.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a feed, which does not know our codes. */
final class FeedOptions {
    @Option(names = "--mission", paramLabel = "CODE", description = "Of a feed: the mission that publishes it.")
    @Nullable
    String mission;

    @Option(names = "--series", paramLabel = "CODE", description = "Of a feed: its series.")
    @Nullable
    String series;

    @Option(names = "--topics", paramLabel = "CODES", description = "Of a feed: topics, set apart by commas.")
    @Nullable
    String topics;

    @Option(names = "--about", paramLabel = "COUNTRIES", description = "Of a feed: country codes, set apart by commas.")
    @Nullable
    String about;

    @Option(names = "--language", paramLabel = "zh|en", description = "Of a feed that does not say its language.")
    @Nullable
    String language;

    ImportRequest.AboutFeed about() {
        return new ImportRequest.AboutFeed(mission, series, topics, about, language);
    }
}
