using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Progress;

namespace ScoArchive.Building;

/// <summary>
/// Puts texts as they are now in the place of what they were when the site was built. What documents have in common, and the words that a
/// search finds, stay as they were built; of changed paragraphs nothing in common is shown.
/// </summary>
public static class ChangedTexts
{
    /// <summary>
    /// The content with the changed texts, or what is wrong with them; <see langword="null"/> where more changed than that, and the site
    /// has to be built.
    /// </summary>
    /// <param name="options">What the site was built with.</param>
    /// <param name="before">What it was built of.</param>
    /// <param name="paths">The files that changed.</param>
    public static Outcome<BuiltContent>? Apply(BuildOptions options, BuiltContent before, ImmutableArray<string> paths)
    {
        PreparedDocument[] changed = [.. paths.Select(path => before.Prepared.Documents.FirstOrDefault(document => IsMadeOf(document.Unit, path))).OfType<PreparedDocument>().Distinct()];
        if (changed.Length == 0 || !paths.All(path => changed.Any(document => IsMadeOf(document.Unit, path)) && File.Exists(path)))
        {
            return null;
        }

        ImmutableArray<SeedUnit> units = [.. changed.Select(document => document.Unit)];
        Outcome<PreparedDocuments> prepared = SiteBuild.PipelineFor(options, before.Input, new LedgerFolder(options.Workspace.Input), SiteBuild.CacheOf(options), isPart: true).Prepare(units, new SilentProgress());
        if (!prepared.Succeeded)
        {
            return Outcome.Failed<BuiltContent>(prepared.Diagnostics);
        }

        Dictionary<SeedUnit, PreparedDocument> now = prepared.Value.Documents.ToDictionary(document => document.Unit);
        return changed.All(document => now.TryGetValue(document.Unit, out PreparedDocument? other) && HasSamePlace(document.Document.Metadata, other.Document.Metadata))
            ? Outcome.Of(With(before, now), prepared.Diagnostics)
            : null;
    }

    private static bool IsMadeOf(SeedUnit unit, string path) => IsFile(unit.SeedPath, path) || IsFile(unit.RecordPath, path);

    private static bool IsFile(string file, string path) => file.Length > 0 && Path.GetFullPath(file) == Path.GetFullPath(path);

    // Another address, or other relations, change pages of other documents and what is checked between them.
    private static bool HasSamePlace(DocumentMetadata before, DocumentMetadata now) =>
        before.Slug == now.Slug && before.FormerSlugs.SequenceEqual(now.FormerSlugs) && before.Related.SequenceEqual(now.Related);

    private static BuiltContent With(BuiltContent before, Dictionary<SeedUnit, PreparedDocument> changed)
    {
        PreparedDocuments prepared = before.Prepared with { Documents = [.. before.Prepared.Documents.Select(document => changed.GetValueOrDefault(document.Unit, document))] };
        var archive = new DocumentArchive(prepared.Documents.Select(document => document.Document), before.Input.States, before.Input.Topics) { Tombstones = before.Archive.Tombstones };
        return before with { Prepared = prepared, Archive = archive, Echoes = before.Echoes.In(archive) };
    }
}
