using System.Collections.Immutable;

namespace ScoArchive.Theme.Search;

/// <summary>A query that shows a part of the query language.</summary>
/// <param name="Query">The query.</param>
/// <param name="Meaning">What it finds.</param>
/// <param name="Options">Further parameters of its address, such as <c>&amp;exact=1</c>.</param>
public sealed record SearchExample(string Query, string Meaning, string Options)
{
    /// <summary>The examples, in teaching order.</summary>
    public static ImmutableArray<SearchExample> All { get; } =
    [
        new("digital cooperation", "Paragraphs with both words, in any form: cooperate and cooperating count too. Accents and capitals do not matter.", ""),
        new("\"digital divide\"", "These very words, one after the other; works inside longer queries too.", ""),
        new("digital -security", "Paragraphs with the first word and without the second.", ""),
        new("terrorism OR extremism", "Either word is enough.", ""),
        new("digit*", "All words that begin so.", ""),
        new("\"women politics\"~5", "Both words, in any order, with at most five others between them.", ""),
        new("transport state:uz", "Paragraphs that name a state, by its two-letter code or name. So also topic:, kind:, lang: and issuer:; a minus before any of them excludes.", ""),
        new("digital year:2020..2023", "Documents of these years; either end may be left out.", ""),
        new("cooperate", "Only this form, with “Exact forms only” on.", "&exact=1"),
        new("counter-terrorism", "Hyphenated words are found however they are written: apart, joined or hyphenated.", ""),
    ];

    /// <summary>The address that asks it, relative to the search page.</summary>
    public string Address => $"?q={Uri.EscapeDataString(Query).Replace("%20", "+", StringComparison.Ordinal)}{Options}";
}
