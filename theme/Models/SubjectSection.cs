using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Paragraphs that bear on a subject for one reason.</summary>
/// <param name="Anchor">Its fragment on the page.</param>
/// <param name="Heading">The reason in words.</param>
/// <param name="Count">Number of paragraphs.</param>
/// <param name="Note">What is left out; empty for nothing.</param>
/// <param name="Groups">The paragraphs by document, in time order.</param>
public sealed record SubjectSection(string Anchor, string Heading, int Count, string Note, ImmutableArray<PassageGroup> Groups);
