using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScoArchive.Cache;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Pages;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Building;

/// <summary>Pages, rendered into the site being built; several batches side by side.</summary>
/// <param name="theme">The theme.</param>
/// <param name="site">The site that they belong to.</param>
/// <param name="output">Where they go.</param>
/// <param name="published">Takes note of their addresses.</param>
internal sealed class PageStage(LoadedTheme theme, Site site, OutputFolder output, PublishedPages published)
{
    private const string AddressTwice = "SCO142";

    private readonly CacheKey? _every = theme.KeyOf(site);

    /// <summary>Renders pages: how many, and what is wrong with them.</summary>
    /// <param name="stage">What they are called while it goes on.</param>
    /// <param name="batches">The pages.</param>
    /// <param name="progress">Is told of each.</param>
    public (int Count, ImmutableArray<Diagnostic> Problems) Render(string stage, IEnumerable<PageBatch> batches, IBuildProgress progress)
    {
        int count = 0;
        var failures = new ConcurrentBag<Diagnostic>();
        progress.Start(stage, 0);
        Parallel.ForEach(Partitioner.Create(batches, EnumerablePartitionerOptions.NoBuffering), batch =>
        {
            foreach (SitePage page in batch.Pages)
            {
                if (Render(page, failures))
                {
                    Interlocked.Increment(ref count);
                    progress.Advance();
                }
            }
        });
        return (count, [.. failures.Distinct().OrderBy(failure => failure.ToString(), StringComparer.Ordinal)]);
    }

    private bool Render(SitePage page, ConcurrentBag<Diagnostic> failures)
    {
        if (!published.Add(page))
        {
            failures.Add(Diagnostic.Error(AddressTwice, page.Path.OutputFile, 0, "two pages of the site have this address", "give one of them another slug or name"));
            return false;
        }

        output.Write(page.Path.OutputFile, _every is { } every ? LoadedTheme.KeyOf(every, page) : null, () => theme.Render(page.ToView(site.Frame), failures));
        return true;
    }
}
