using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Scripts;

/// <summary>Joins each published module with everything that it imports.</summary>
public sealed class ScriptJoiner
{
    private readonly Dictionary<string, ScriptModule> _modules;

    private ScriptJoiner(IEnumerable<ScriptModule> modules) =>
        _modules = modules.ToDictionary(module => module.Name, StringComparer.Ordinal);

    /// <summary>Joins the theme's modules.</summary>
    /// <param name="texts">The modules' texts by their names.</param>
    /// <returns>The published modules by their names.</returns>
    public static Outcome<SortedDictionary<string, string>> Join(IReadOnlyDictionary<string, string> texts)
    {
        Outcome<ScriptModule>[] read = [.. texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => ScriptReader.Read(text.Key, text.Value))];
        ImmutableArray<Diagnostic> problems = [.. read.SelectMany(outcome => outcome.Diagnostics)];
        if (problems.Length > 0)
        {
            return Outcome.Failed<SortedDictionary<string, string>>(problems);
        }

        var joiner = new ScriptJoiner(read.Select(outcome => outcome.Value!));
        problems = [.. joiner.FindMissing(), .. joiner.FindCircles()];
        return problems.Length > 0 ? Outcome.Failed<SortedDictionary<string, string>>(problems) : Outcome.Of(joiner.JoinAll());
    }

    private IEnumerable<Diagnostic> FindMissing()
    {
        foreach (ScriptModule module in _modules.Values)
        {
            foreach (string load in module.Loads.Where(load => !_modules.ContainsKey(load)))
            {
                yield return ScriptReader.Problem(module.Name, 0, $"it loads {load}, which the theme does not have", "mend the address");
            }

            foreach (ScriptImport import in module.Imports)
            {
                string[] missing = _modules.TryGetValue(import.From, out ScriptModule? other) ? [.. import.Exported.Except(other.Exports)] : ["a module of this name"];
                if (missing.Length > 0)
                {
                    yield return ScriptReader.Problem(module.Name, import.Line, $"{import.From} does not have: {string.Join(", ", missing)}", "mend the import");
                }
            }
        }
    }

    private IEnumerable<Diagnostic> FindCircles() => _modules.Values
        .Where(module => module.Imports.Any(import => _modules.ContainsKey(import.From) && Closure(import.From).Contains(module.Name)))
        .Select(module => ScriptReader.Problem(module.Name, 0, "it imports itself by way of other modules", "move what both need into a module of its own"));

    private SortedDictionary<string, string> JoinAll()
    {
        HashSet<string> imported = [.. _modules.Values.SelectMany(module => module.Imports.Select(import => import.From))];
        HashSet<string> loaded = [.. _modules.Values.SelectMany(module => module.Loads)];
        return new SortedDictionary<string, string>(
            _modules.Keys.Where(name => !imported.Contains(name) || loaded.Contains(name)).ToDictionary(name => name, JoinOne),
            StringComparer.Ordinal);
    }

    private string JoinOne(string entry)
    {
        List<string> order = Closure(entry);
        var joined = new StringBuilder();
        foreach (string name in order[..^1])
        {
            ScriptModule module = _modules[name];
            joined.Append("const ").Append(VariableOf(name, order)).Append(" = (() => {\n");
            AppendCode(joined, module, order, line => line.StartsWith("export ", StringComparison.Ordinal) ? line["export ".Length..] : line);
            joined.Append("return { ").AppendJoin(", ", module.Exports).Append(" };\n})();\n");
        }

        AppendCode(joined, _modules[entry], order, line => line);
        return joined.ToString();
    }

    private static void AppendCode(StringBuilder joined, ScriptModule module, List<string> order, Func<string, string> change)
    {
        foreach (ScriptImport import in module.Imports.Where(import => import.Names.Length > 0))
        {
            joined.Append("const { ").Append(import.Names).Append(" } = ").Append(VariableOf(import.From, order)).Append(";\n");
        }

        foreach (string line in module.Lines)
        {
            joined.Append(change(ScriptReader.MoveLoads(line, module.Name, order[^1]))).Append('\n');
        }
    }

    // A dollar and a number cannot be taken for a name of the module's own.
    private static string VariableOf(string name, List<string> order) => "$" + order.IndexOf(name).ToString(CultureInfo.InvariantCulture);

    /// <summary>A module after everything that it imports, each once, in the order in which a browser would run them.</summary>
    private List<string> Closure(string name)
    {
        var order = new List<string>();
        Visit(name, order, []);
        return order;
    }

    private void Visit(string name, List<string> order, HashSet<string> seen)
    {
        if (!seen.Add(name))
        {
            return;
        }

        foreach (ScriptImport import in _modules[name].Imports.Where(import => _modules.ContainsKey(import.From)))
        {
            Visit(import.From, order, seen);
        }

        order.Add(name);
    }
}
