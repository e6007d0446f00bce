using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Archive;

/// <summary>Puts documents together into the archive; collisions and missing targets are found here, before any page is written.</summary>
public static class ArchiveLinker
{
    /// <summary>Links the documents.</summary>
    /// <param name="documents">Each document, with the file that an editor would change.</param>
    /// <param name="states">The states' vocabulary.</param>
    /// <param name="topics">The topics' vocabulary.</param>
    public static Outcome<DocumentArchive> Link(
        IReadOnlyCollection<(ArchivedDocument Document, string Source)> documents, StateVocabulary states, TopicVocabulary topics)
    {
        ImmutableArray<Diagnostic> problems = [.. RepeatedSlugs(documents), .. UnknownTargets(documents)];
        return problems.IsEmpty
            ? Outcome.Of(new DocumentArchive(documents.Select(pair => pair.Document), states, topics))
            : Outcome.Failed<DocumentArchive>(problems);
    }

    private static IEnumerable<Diagnostic> RepeatedSlugs(IEnumerable<(ArchivedDocument Document, string Source)> documents)
    {
        var owners = new Dictionary<Slug, string>();
        foreach ((ArchivedDocument document, string source) in documents)
        {
            foreach (Slug slug in document.Metadata.FormerSlugs.Prepend(document.Document.Slug))
            {
                if (!owners.TryAdd(slug, source))
                {
                    yield return Diagnostic.Error(RecordCodes.RepeatedSlug, source, 0,
                        $"the slug '{slug}' is also that of {owners[slug]}", "give one of the two documents another slug");
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> UnknownTargets(IReadOnlyCollection<(ArchivedDocument Document, string Source)> documents)
    {
        HashSet<Slug> known = [.. documents.Select(pair => pair.Document.Document.Slug)];
        return from pair in documents
               from related in pair.Document.Metadata.Related
               where !known.Contains(related.Slug)
               select Diagnostic.Error(RecordCodes.UnknownDocument, pair.Source, 0,
                   $"the related document '{related.Slug}' is not in the archive", "mend the slug or remove the relation");
    }
}
