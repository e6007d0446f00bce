using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Pages;

/// <summary>Why paragraphs are on a subject's pages.</summary>
/// <param name="Anchor">Fragment of their section.</param>
/// <param name="Heading">The reason in words.</param>
/// <param name="Passages">The paragraphs, by document in time order.</param>
/// <param name="EvidenceIn">Gathers what shows that some of the paragraphs belong there.</param>
public sealed record SubjectReason(string Anchor, string Heading, ImmutableArray<Passage> Passages, Func<ImmutableArray<Passage>, SubjectEvidence> EvidenceIn);
