using System.Collections.Immutable;

namespace ScoArchive.Scripts;

/// <summary>A script module of the theme.</summary>
/// <param name="Name">Its name among the theme's files, such as <c>js/search/page.js</c>.</param>
/// <param name="Imports">What it takes from others before it runs.</param>
/// <param name="Exports">The names that it offers.</param>
/// <param name="Loads">Modules that it loads while it runs, or starts as workers.</param>
/// <param name="Lines">Its code without imports and without comments on lines of their own.</param>
public sealed record ScriptModule(
    string Name,
    ImmutableArray<ScriptImport> Imports,
    ImmutableArray<string> Exports,
    ImmutableArray<string> Loads,
    ImmutableArray<string> Lines);
