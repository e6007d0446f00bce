using System.Collections.Immutable;

namespace ScoArchive.Changes;

/// <summary>What became of a document.</summary>
public enum DocumentChangeKind
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>Paragraphs of it, or statements about it, are other than before.</summary>
    Changed,

    /// <summary>It has another address, and the former one leads there.</summary>
    Moved,

    /// <summary>It is no longer published, and a page says so.</summary>
    Gone,

    /// <summary>Its address leads nowhere.</summary>
    Lost,
}

/// <summary>A document that is other than before.</summary>
/// <param name="Slug">Its address; of one that is lost, the former.</param>
/// <param name="Former">The address that it had; the same where it did not move.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Detail">More about it, in words.</param>
/// <param name="Paragraphs">Its paragraphs that are other than before; none of one that is new or gone.</param>
public sealed record DocumentChange(Slug Slug, Slug Former, string Title, DocumentChangeKind Kind, string Detail, ImmutableArray<ParagraphChange> Paragraphs)
{
    /// <summary>Statements about it that are other than before; none of one that is new, gone or lost.</summary>
    public ImmutableArray<StatementChange> Statements { get; init; } = [];
}
