namespace ScoArchive.Core.Citing;

/// <summary>A way of citing.</summary>
/// <param name="Name">Its name with its edition.</param>
/// <param name="Entry">The whole document, for a list of sources.</param>
/// <param name="Note">A place in it, for a note or in the running text; the locator is a paragraph number and may be empty.</param>
/// <param name="NoteIsWhole">Whether the note names the source in full, so that it needs no entry beside it.</param>
public sealed record CitationStyle(string Name, Func<CslRecord, CitedText> Entry, Func<CslRecord, string, CitedText> Note, bool NoteIsWhole)
{
    /// <summary>The styles that the archive offers.</summary>
    public static IReadOnlyList<CitationStyle> All { get; } =
    [
        new("Chicago 17, notes and bibliography", ChicagoStyle.Entry, ChicagoStyle.Note, NoteIsWhole: true),
        new("APA 7", ApaStyle.Entry, ApaStyle.Note, NoteIsWhole: false),
        new("MLA 9", MlaStyle.Entry, MlaStyle.Note, NoteIsWhole: false),
        new("OSCOLA 4", OscolaStyle.Entry, OscolaStyle.Note, NoteIsWhole: true),
    ];
}
