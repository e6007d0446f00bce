using System.Collections.Concurrent;
using ScoArchive.Search.Stemming;

namespace ScoArchive.Search.Indexing;

/// <summary>Families of the forms met so far, shared by all who work on the index: an archive says most words again and again.</summary>
internal sealed class StemCache
{
    private readonly ConcurrentDictionary<string, string> _stems = new(StringComparer.Ordinal);

    /// <summary>The family of a form.</summary>
    public string Of(string form) => _stems.GetOrAdd(form, WordFamily.Of);
}
