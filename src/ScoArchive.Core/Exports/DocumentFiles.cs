using System.Collections.Frozen;

namespace ScoArchive.Core.Exports;

/// <summary>The names that the site itself gives to files and folders beside a document's page.</summary>
public static class DocumentFiles
{
    /// <summary>All of them; no seed can be published under one, in whatever case.</summary>
    public static FrozenSet<string> Names { get; } = DocumentExports.All.Select(export => export.Name)
        .Concat(["index.html", "index.txt", "source", "original.html.txt"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
