using ScoArchive.Addresses;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Files of an archive as the page of downloads names them.</summary>
public static class DataEntries
{
    private const string AnyName = "…/";
    private const string Json = "index.json";

    /// <summary>A file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="meaning">What it is.</param>
    /// <param name="schema">Name of the schema that it keeps to; empty for none.</param>
    public static DataEntry Of(PagePath path, string meaning, string schema = "") => new(path.Value, meaning, path, SchemaOf(schema));

    /// <summary>A kind of file, of which there is one in each of many folders.</summary>
    /// <param name="name">Its address, with an ellipsis for what differs.</param>
    /// <param name="meaning">What it is.</param>
    /// <param name="schema">Name of the schema that it keeps to; empty for none.</param>
    public static DataEntry OfEach(string name, string meaning, string schema = "") => new(name, meaning, null, SchemaOf(schema));

    /// <summary>The JSON of an overview, and that of each of its pages.</summary>
    /// <param name="site">The site.</param>
    /// <param name="overview">The overview, named as readers name the kind of subject.</param>
    public static IEnumerable<DataEntry> OfOverview(Site site, Link overview) =>
    [
        Of(site.DataOf(overview.Target).Target, site.Text.Format("data.listOf", overview.Words)),
        OfEach(overview.Target.Value + AnyName + Json, site.Text.Format("data.eachOf", overview.Words)),
    ];

    /// <summary>The files of a vocabulary as linked data.</summary>
    /// <param name="site">The site.</param>
    /// <param name="overview">Its overview.</param>
    /// <param name="name">Name of its files.</param>
    public static IEnumerable<DataEntry> OfVocabulary(Site site, Link overview, string name) =>
        site.VocabularyFilesOf(overview.Target, name).Where(file => !file.Target.Value.EndsWith(Json, StringComparison.Ordinal))
            .Select(file => Of(file.Target, site.Text.Format("list.of", overview.Words, file.Title)));

    private static PagePath? SchemaOf(string schema) => schema.Length > 0 ? ArchivePaths.OfSchema(schema) : null;
}
