using System.Collections.Immutable;

namespace ScoArchive.Core.Diagnostics;

/// <summary>What a stage made, or the reasons why it could not; failure is a value that flows to the report.</summary>
/// <typeparam name="T">What the stage makes.</typeparam>
/// <param name="Value">The result; <see langword="null"/> exactly when a diagnostic is an error.</param>
/// <param name="Diagnostics">Warnings and errors, in the order they were met.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether a value was made.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;
}

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    /// <summary>A value, with any warnings met on the way.</summary>
    public static Outcome<T> Of<T>(T value, IEnumerable<Diagnostic>? warnings = null)
        where T : class => new(value, warnings is null ? [] : [.. warnings]);

    /// <summary>No value, and why.</summary>
    public static Outcome<T> Failed<T>(IEnumerable<Diagnostic> diagnostics)
        where T : class => new(null, [.. diagnostics]);

    /// <summary>No value, for one reason.</summary>
    public static Outcome<T> Failed<T>(Diagnostic diagnostic)
        where T : class => new(null, [diagnostic]);
}
