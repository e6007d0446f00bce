using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Why paragraphs are on a subject's pages.</summary>
/// <param name="Anchor">Fragment of their section.</param>
/// <param name="Heading">The reason in words.</param>
/// <param name="Passages">The paragraphs, by document in time order.</param>
/// <param name="Show">Shows a paragraph, cut where it is longer than so many characters.</param>
public sealed record SubjectReason(string Anchor, string Heading, ImmutableArray<Passage> Passages, Func<Passage, int, PassageExcerpt> Show);
