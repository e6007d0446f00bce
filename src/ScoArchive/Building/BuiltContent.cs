using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Search.WordIndex;

namespace ScoArchive.Building;

/// <summary>What a site's pages were made of, so that they can be shown with another theme, or with a text changed, without building anything else again.</summary>
/// <param name="Input">What editors state.</param>
/// <param name="Prepared">The documents as they were prepared.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Echoes">What its documents have in common.</param>
/// <param name="Letters">The word index.</param>
/// <param name="FirstFiles">Files of the search index that every search reads.</param>
/// <param name="Addresses">The page addresses published before.</param>
public sealed record BuiltContent(
    ArchiveInput Input, PreparedDocuments Prepared, DocumentArchive Archive, ArchiveEchoes Echoes, ImmutableArray<IndexLetter> Letters, ImmutableArray<string> FirstFiles, AddressLedger Addresses);
