using System.Text.Json.Nodes;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers the documents' slugs, and writes them in order in files of a bounded size.</summary>
internal sealed class SlugStore
{
    private const int TargetBytes = 8 * 1024;
    private readonly List<(string Slug, int Document)> _slugs = [];
    private readonly List<string> _first = [];

    /// <summary>Adds the next document's.</summary>
    public void Add(string slug) => _slugs.Add((slug, _slugs.Count));

    /// <summary>Writes the files; returns the first slug in each, and their names.</summary>
    public JsonObject Write(ShardFolder folder)
    {
        ShardSequence shards = new(folder, "slugs", TargetBytes);
        string previous = "";
        foreach ((string slug, int document) in _slugs.OrderBy(entry => entry.Slug, StringComparer.Ordinal))
        {
            if (shards.Current.Length == 0 || shards.IsFull)
            {
                shards.Close();
                _first.Add(slug);
                previous = "";
            }

            shards.Current.WriteForm(slug, previous);
            shards.Current.WriteNumber(document);
            previous = slug;
        }

        shards.Close();
        return new JsonObject { ["first"] = new JsonArray([.. _first.Select(slug => JsonValue.Create(slug))]), ["names"] = string.Concat(shards.Hashes) };
    }
}
