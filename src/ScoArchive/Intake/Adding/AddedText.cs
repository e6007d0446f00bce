using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Intake.Adding;

/// <summary>A file that can be added, with all that is to be written for it.</summary>
/// <param name="Original">The file with its text.</param>
/// <param name="Name">The name of its seed and record, without suffix.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Converted">What conversion makes of it.</param>
/// <param name="Metadata">What could be read of it; the slug is one that no other document has.</param>
/// <param name="Slips">Words that look like slips.</param>
/// <param name="Likenesses">Documents of the archive that it resembles.</param>
/// <param name="Doubts">What a reader should look at.</param>
public sealed record AddedText(
    ReadOriginal Original,
    string Name,
    SeedText Seed,
    ConvertedText Converted,
    DocumentMetadata Metadata,
    ImmutableArray<Slip> Slips,
    ImmutableArray<Likeness> Likenesses,
    ImmutableArray<string> Doubts)
{
    /// <summary>The original's file name in <c>seeds/originals</c>; empty for a text, which is the seed itself.</summary>
    public string OriginalName => Original.IsSeed ? "" : Name + Original.Suffix;
}

/// <summary>Words that look like a slip.</summary>
/// <param name="Line">The seed's line.</param>
/// <param name="Words">The words as they stand there, once on their line.</param>
/// <param name="Suggested">What is probably meant.</param>
/// <param name="Reason">Why.</param>
public sealed record Slip(int Line, string Words, string Suggested, string Reason);

/// <summary>A document of the archive that a text resembles.</summary>
/// <param name="Slug">The document.</param>
/// <param name="Relation">How the two are probably related, as a record says it.</param>
/// <param name="Reason">What they share.</param>
public sealed record Likeness(Slug Slug, string Relation, string Reason);
