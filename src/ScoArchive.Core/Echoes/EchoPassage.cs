using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Core.Echoes;

/// <summary>A block of a document as far as its echoes are concerned.</summary>
/// <param name="Document">The document's slug.</param>
/// <param name="Id">The block's permalink fragment.</param>
/// <param name="Text">Its words.</param>
/// <param name="Topics">Slugs of the topics it shows.</param>
public sealed record EchoPassage(string Document, BlockId Id, string Text, ImmutableArray<string> Topics);
