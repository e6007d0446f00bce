using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Addresses;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>Reads what the archive promised when a site was built from the site's own data files.</summary>
public static class PublishedState
{
    private const string Page = "index.html";
    private const string Data = "index.json";

    /// <summary>The state, or what keeps it from being read.</summary>
    /// <param name="site">The site's folder.</param>
    public static Outcome<ArchiveState> Read(string site)
    {
        string folder = Path.Combine(site, ArchivePaths.Documents.Value.TrimEnd('/'));
        if (!File.Exists(Path.Combine(site, Page)) || !Directory.Exists(folder))
        {
            return Outcome.Failed<ArchiveState>(Diagnostic.Error(ChangeCodes.NoState, site, 0, "the folder holds no built site", "name the folder that a build wrote, such as output, or leave it out to compare with a commit"));
        }

        List<DocumentState> documents = [];
        Dictionary<Slug, DocumentStatements> statements = [];
        List<Diagnostic> problems = [];
        foreach (string file in Directory.EnumerateDirectories(folder).Select(document => Path.Combine(document, Data)).Where(File.Exists).Order(StringComparer.Ordinal))
        {
            try
            {
                using JsonDocument read = JsonDocument.Parse(File.ReadAllBytes(file));
                documents.Add(StateOf(read.RootElement));
                statements[documents[^1].Slug] = DocumentStatements.OfData(read.RootElement);
            }
            catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                problems.Add(Diagnostic.Error(ChangeCodes.NoState, Path.GetRelativePath(site, file), 0, "the file is not the data of a document", "build the site again"));
            }
        }

        return problems.Count > 0 ? Outcome.Failed<ArchiveState>(problems) : Outcome.Of(ArchiveState.Of(documents, AddressesOf(site)) with { Statements = statements.ToImmutableDictionary() });
    }

    private static IEnumerable<PageEntry> AddressesOf(string site) =>
        from file in Directory.EnumerateFiles(site, Page, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(site, file).Replace('\\', '/')[..^Page.Length]
        orderby path
        select new PageEntry(new PagePath(path), path.Split('/')[0], "", "");

    private static DocumentState StateOf(JsonElement document)
    {
        var slug = new Slug(document.GetProperty("slug").GetString()!);
        string title = document.GetProperty("title").GetString()!;
        var none = new DocumentState(slug, title, [], ImmutableDictionary<BlockId, BlockId>.Empty, []);
        return document.TryGetProperty("status", out JsonElement status) ? none with { Fate = status.GetString()!, Withdrawn = [.. Ids(document.GetProperty("paragraphs"))] } : none with
        {
            // Lines that stand for themselves, such as a dateline, have no id.
            Paragraphs = [.. document.GetProperty("blocks").EnumerateArray().Where(block => IdOf(block).Value.Length > 0).Select(block => (IdOf(block), TextFingerprint.Fold(block.GetProperty("text").GetString()!)))],
            Aliases = document.GetProperty("aliases").EnumerateArray().ToImmutableDictionary(IdOf, alias => new BlockId(alias.GetProperty("target").GetString()!)),
            Withdrawn = [.. Ids(document.GetProperty("withdrawn"))],
        };
    }

    private static IEnumerable<BlockId> Ids(JsonElement list) => list.EnumerateArray().Select(IdOf);

    private static BlockId IdOf(JsonElement element) => new(element.TryGetProperty("id", out JsonElement id) ? id.GetString() ?? "" : "");
}
