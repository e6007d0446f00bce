using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Records;

/// <summary>Finds slugs that two records claim and references that lead nowhere, from what the records say alone.</summary>
public static class CrossReferences
{
    /// <summary>Slugs, former ones included, that belong to two documents; the later record is the one named.</summary>
    /// <param name="references">What all records say, in order.</param>
    public static IEnumerable<Diagnostic> FindRepeated(IEnumerable<SlugReference> references)
    {
        var owners = new Dictionary<Slug, SlugReference>();
        foreach (SlugReference reference in references.Where(reference => reference.Role is SlugRole.Own or SlugRole.Gone or SlugRole.Former))
        {
            if (!owners.TryAdd(reference.Slug, reference))
            {
                yield return Diagnostic.Error(RecordCodes.RepeatedSlug, reference.Source, reference.Line,
                    $"the slug '{reference.Slug}' is also that of {owners[reference.Slug].Source}", "give one of the two documents another slug");
            }
        }
    }

    /// <summary>Documents that records name and the archive does not hold, or no longer.</summary>
    /// <param name="references">What all records say; a record that is missing here makes false findings.</param>
    public static IEnumerable<Diagnostic> FindUnknown(IReadOnlyCollection<SlugReference> references)
    {
        HashSet<Slug> published = [.. references.Where(reference => reference.Role == SlugRole.Own).Select(reference => reference.Slug)];
        Dictionary<Slug, string> gone = references.Where(reference => reference.Role == SlugRole.Gone).DistinctBy(reference => reference.Slug)
            .ToDictionary(reference => reference.Slug, reference => reference.Source);
        foreach (SlugReference reference in references.Where(reference => !published.Contains(reference.Slug)))
        {
            if (reference.Role == SlugRole.Related)
            {
                yield return Diagnostic.Error(RecordCodes.UnknownDocument, reference.Source, reference.Line,
                    gone.TryGetValue(reference.Slug, out string? record)
                        ? $"the related document '{reference.Slug}' is no longer published, as {record} says"
                        : $"the related document '{reference.Slug}' is not in the archive",
                    "mend the slug or remove the relation");
            }
            else if (reference.Role == SlugRole.Successor && !gone.ContainsKey(reference.Slug))
            {
                yield return Diagnostic.Error(RecordCodes.UnknownDocument, reference.Source, reference.Line,
                    $"the document '{reference.Slug}', which is said to have the text now, is not in the archive", "mend the slug under 'into'");
            }
        }
    }

    /// <summary>Documents that are gone and, by what records state, went into themselves, straight or over others.</summary>
    /// <param name="references">What all records say, in order.</param>
    public static IEnumerable<Diagnostic> FindCircles(IReadOnlyCollection<SlugReference> references)
    {
        ILookup<string, Slug> successors = references.Where(reference => reference.Role == SlugRole.Successor).ToLookup(reference => reference.Source, reference => reference.Slug, StringComparer.Ordinal);
        Dictionary<Slug, SlugReference> gone = references.Where(reference => reference.Role == SlugRole.Gone).DistinctBy(reference => reference.Slug).ToDictionary(reference => reference.Slug);
        foreach (SlugReference start in gone.Values)
        {
            var passed = new HashSet<Slug>();
            var open = new Stack<Slug>(successors[start.Source]);
            while (open.TryPop(out Slug next))
            {
                if (passed.Add(next) && gone.TryGetValue(next, out SlugReference? further))
                {
                    successors[further.Source].ToList().ForEach(open.Push);
                }
            }

            if (passed.Contains(start.Slug))
            {
                yield return Diagnostic.Error(RecordCodes.BadTombstone, start.Source, start.Line,
                    $"the document '{start.Slug}' is said to have gone into itself", "name under 'into' the documents that have its text now");
            }
        }
    }
}
