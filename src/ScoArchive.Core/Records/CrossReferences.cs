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
        foreach (SlugReference reference in references.Where(reference => reference.Role != SlugRole.Related))
        {
            if (!owners.TryAdd(reference.Slug, reference))
            {
                yield return Diagnostic.Error(RecordCodes.RepeatedSlug, reference.Source, reference.Line,
                    $"the slug '{reference.Slug}' is also that of {owners[reference.Slug].Source}", "give one of the two documents another slug");
            }
        }
    }

    /// <summary>Related documents that the archive does not hold.</summary>
    /// <param name="references">What all records say; a record that is missing here makes false findings.</param>
    public static IEnumerable<Diagnostic> FindUnknown(IReadOnlyCollection<SlugReference> references)
    {
        HashSet<Slug> known = [.. references.Where(reference => reference.Role == SlugRole.Own).Select(reference => reference.Slug)];
        return from reference in references
               where reference.Role == SlugRole.Related && !known.Contains(reference.Slug)
               select Diagnostic.Error(RecordCodes.UnknownDocument, reference.Source, reference.Line,
                   $"the related document '{reference.Slug}' is not in the archive", "mend the slug or remove the relation");
    }
}
