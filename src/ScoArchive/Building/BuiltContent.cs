using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Search.WordIndex;

namespace ScoArchive.Building;

/// <summary>What a site's pages were made of, so that they can be shown with another theme without converting or indexing anything again.</summary>
/// <param name="Input">What editors state.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Echoes">What its documents have in common.</param>
/// <param name="Letters">The word index.</param>
/// <param name="FirstFiles">Files of the search index that every search reads.</param>
/// <param name="Addresses">The page addresses published before.</param>
public sealed record BuiltContent(
    ArchiveInput Input, DocumentArchive Archive, ArchiveEchoes Echoes, ImmutableArray<IndexLetter> Letters, ImmutableArray<string> FirstFiles, AddressLedger Addresses);
