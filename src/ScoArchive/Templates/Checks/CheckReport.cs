using System.Collections.Immutable;
using Scriban.Parsing;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Templates.Checks;

/// <summary>Collects what is wrong with the templates, each place once however many pages come by it.</summary>
public sealed class CheckReport
{
    private readonly HashSet<Diagnostic> _problems = [];

    /// <summary>What was found, in the order of files and places.</summary>
    public ImmutableArray<Diagnostic> Problems =>
        [.. _problems.OrderBy(problem => problem.Source, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    /// <summary>Notes a problem at a place of a template.</summary>
    public void Add(string code, SourceSpan span, string message, string hint) => Add(At(code, span, message, hint));

    /// <summary>Notes a problem.</summary>
    public void Add(Diagnostic problem) => _problems.Add(problem);

    /// <summary>A problem at a place of a template; the parser counts lines and columns from 0, people from 1.</summary>
    public static Diagnostic At(string code, SourceSpan span, string message, string hint) =>
        Diagnostic.Error(code, span.FileName ?? "", span.Start.Line + 1, message, hint, span.Start.Column + 1);
}
