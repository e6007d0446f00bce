using System.Collections.Immutable;

namespace ScoArchive.Intake;

/// <summary>The text of a file, what the file says of itself, and what a reader should look at.</summary>
/// <param name="Text">The text, with <c>\n</c> at line ends: what the seed will be.</param>
/// <param name="Facts">What the file says of itself.</param>
/// <param name="Doubts">What was left out or could not be told, a sentence each.</param>
public sealed record ExtractedText(string Text, OriginalFacts Facts, ImmutableArray<string> Doubts);

/// <summary>What a file says of itself, beside its text. Strings are empty where it says nothing.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Address">The web address it was saved from.</param>
/// <param name="Site">The site it was saved from.</param>
public sealed record OriginalFacts(string Title, string Author, string Address, string Site)
{
    /// <summary>Nothing.</summary>
    public static OriginalFacts None { get; } = new("", "", "", "");
}
