using System.Collections.Immutable;

namespace ScoArchive.Changes;

/// <summary>Compares what was stated about a document with what is stated now.</summary>
internal static class StatementFinder
{
    // What becomes of addresses is told as that.
    private static readonly string[] ToldElsewhere = ["slug", "formerSlugs"];

    /// <summary>What is stated otherwise, by field; of lists, each item that came or went.</summary>
    /// <param name="before">The archive before.</param>
    /// <param name="former">The document there.</param>
    /// <param name="now">The archive now.</param>
    /// <param name="slug">The document here.</param>
    public static ImmutableArray<StatementChange> Compare(ArchiveState before, Slug former, ArchiveState now, Slug slug)
    {
        DocumentStatements earlier = before.Statements.GetValueOrDefault(former, DocumentStatements.None);
        DocumentStatements present = now.Statements.GetValueOrDefault(slug, DocumentStatements.None);
        return [.. earlier.Fields.Keys.Union(present.Fields.Keys).Except(ToldElsewhere).Order(StringComparer.Ordinal).SelectMany(field => Compare(field, earlier.Of(field), present.Of(field)))];
    }

    private static IEnumerable<StatementChange> Compare(string field, ImmutableArray<string> before, ImmutableArray<string> now)
    {
        string[] gone = Without(before, now);
        string[] come = Without(now, before);
        return gone is [var one] && come is [var other]
            ? [new StatementChange(field, one, other)]
            : [.. gone.Select(item => new StatementChange(field, item, "")), .. come.Select(item => new StatementChange(field, "", item))];
    }

    // An item that stands twice is other than one that stands once.
    private static string[] Without(ImmutableArray<string> items, ImmutableArray<string> others)
    {
        List<string> left = [.. others];
        return [.. items.Where(item => !left.Remove(item))];
    }
}
