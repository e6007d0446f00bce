namespace ScoArchive.Core.Citing;

/// <summary>A way of citing.</summary>
/// <param name="Name">Its name with its edition.</param>
/// <param name="Language">BCP 47 tag of the language that it writes dates and places in.</param>
/// <param name="Entry">The whole document, for a list of sources.</param>
/// <param name="Note">A place in it, for a note or in the running text; the locator is a paragraph number and may be empty.</param>
/// <param name="NoteIsWhole">Whether the note names the source in full, so that it needs no entry beside it.</param>
public sealed record CitationStyle(string Name, string Language, Func<CslRecord, CitedText> Entry, Func<CslRecord, string, CitedText> Note, bool NoteIsWhole)
{
    private const string English = "en";

    /// <summary>The styles that every archive offers, all of them English.</summary>
    public static IReadOnlyList<CitationStyle> International { get; } =
    [
        InEnglish("Chicago 17, notes and bibliography", ChicagoStyle.Entry, ChicagoStyle.Note, noteIsWhole: true),
        InEnglish("APA 7", ApaStyle.Entry, ApaStyle.Note, noteIsWhole: false),
        InEnglish("MLA 9", MlaStyle.Entry, MlaStyle.Note, noteIsWhole: false),
        InEnglish("OSCOLA 4", OscolaStyle.Entry, OscolaStyle.Note, noteIsWhole: true),
    ];

    /// <summary>The standards of single languages.</summary>
    public static IReadOnlyList<CitationStyle> National { get; } =
    [
        new("ГОСТ Р 7.0.5–2008", "ru", GostStyle.Entry, GostStyle.Note, NoteIsWhole: true),
        new("GB/T 7714—2015", "zh", GbtStyle.Entry, GbtStyle.Note, NoteIsWhole: true),
    ];

    /// <summary>The styles for readers of a language: the standard of their own first, if there is one.</summary>
    /// <param name="language">BCP 47 tag of the interface's language.</param>
    public static IEnumerable<CitationStyle> For(string language) =>
        National.Where(style => language.Split('-')[0] == style.Language).Concat(International);

    private static CitationStyle InEnglish(string name, Func<CslRecord, CitedText> entry, Func<CslRecord, string, CitedText> note, bool noteIsWhole) =>
        new(name, English, record => entry(record.InEnglish()), (record, locator) => note(record.InEnglish(), locator), noteIsWhole);
}
