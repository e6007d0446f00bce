using System.Collections.Immutable;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Markdown;

/// <summary>The words of a block and their corrections, as read from a page.</summary>
/// <param name="Words">Plain words.</param>
/// <param name="Corrections">Corrected stretches of the words.</param>
internal sealed record InlineText(string Words, ImmutableArray<TextCorrection> Corrections);
