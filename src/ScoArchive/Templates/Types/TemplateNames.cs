using System.Collections.Frozen;

namespace ScoArchive.Templates.Types;

/// <summary>Names that mean the same in every template.</summary>
public static class TemplateNames
{
    /// <summary>The template around every page.</summary>
    public const string Layout = "layout";

    /// <summary>What a page or part shows.</summary>
    public const string Model = "model";

    /// <summary>What every template knows.</summary>
    public static FrozenSet<string> Everywhere { get; } = FrozenSet.Create(StringComparer.Ordinal, "site", "frame");
}
