using System.Collections.Immutable;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Checks;

/// <summary>The names that a place of a template may use, and what is known there of values that may be missing.</summary>
/// <param name="Variables">The type of each variable.</param>
/// <param name="Present">Values that a condition has shown to be there, as the template writes them, such as <c>model.previous</c>.</param>
public sealed record Scope(ImmutableSortedDictionary<string, TemplateType> Variables, ImmutableHashSet<string> Present)
{
    /// <summary>A scope with some names.</summary>
    public static Scope Of(IEnumerable<KeyValuePair<string, TemplateType>> variables) =>
        new(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, variables), []);

    /// <summary>The scope with one more name, or another value for one.</summary>
    public Scope With(string name, TemplateType type) => new(
        Variables.SetItem(name, type),
        Present.Except(Present.Where(path => path == name || path.StartsWith(name + ".", StringComparison.Ordinal))));

    /// <summary>The scope where a condition holds.</summary>
    public Scope Knowing(IEnumerable<string> present) => this with { Present = Present.Union(present) };

    /// <summary>The names and their types in words: parts called with the same are checked once.</summary>
    public string Signature => string.Join(';', Variables.Select(variable => $"{variable.Key}:{variable.Value}"));
}
