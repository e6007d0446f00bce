using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion;

/// <summary>What an editor tells conversion about one seed; a seed without a record has <see cref="None"/>.</summary>
/// <param name="RecordFile">The record's file name, for messages; empty when there is no record.</param>
/// <param name="Language">BCP 47 tag, or empty to detect it.</param>
/// <param name="Corrections">Corrections of words.</param>
/// <param name="ParagraphBreaks">Paragraph breaks to put in.</param>
/// <param name="SetAside">Lines that are not running text.</param>
public sealed record EditorialGuidance(
    string RecordFile,
    string Language,
    ImmutableArray<Correction> Corrections,
    ImmutableArray<ParagraphBreak> ParagraphBreaks,
    ImmutableArray<SetAside> SetAside)
{
    /// <summary>No guidance: everything is decided from the seed.</summary>
    public static EditorialGuidance None { get; } = new("", "", [], [], []);
}
