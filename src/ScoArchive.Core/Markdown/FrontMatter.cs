using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Core.Markdown;

/// <summary>What a page's front matter states.</summary>
/// <param name="Metadata">Statements about the document.</param>
/// <param name="Corrections">Corrections in reading order.</param>
internal sealed record FrontMatter(DocumentMetadata Metadata, ImmutableArray<FrontMatterCorrection> Corrections);
