using System.Text.RegularExpressions;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Scripts;

/// <summary>
/// Reads a module line by line. It knows <c>import { a, b as c } from "./x.js";</c> and <c>import "./x.js";</c>, exported functions,
/// classes and constants, <c>import("./x.js")</c> and <c>new URL("./x.js", import.meta.url)</c>. What it does not know is an error.
/// </summary>
public sealed partial class ScriptReader
{
    /// <summary>Diagnostic code for a module that cannot be joined.</summary>
    public const string Unknown = "SCO601";

    private const string Folder = "theme/assets/";

    private readonly string _name;
    private readonly List<ScriptImport> _imports = [];
    private readonly List<string> _exports = [];
    private readonly SortedSet<string> _loads = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [];
    private readonly List<Diagnostic> _problems = [];
    private bool _isInComment;

    private ScriptReader(string name) => _name = name;

    /// <summary>Reads a module.</summary>
    /// <param name="name">Its name among the theme's files.</param>
    /// <param name="text">Its text.</param>
    public static Outcome<ScriptModule> Read(string name, string text)
    {
        var reader = new ScriptReader(name);
        int number = 0;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            reader.Read(line, ++number);
        }

        return reader._problems.Count > 0
            ? Outcome.Failed<ScriptModule>(reader._problems)
            : Outcome.Of(new ScriptModule(name, [.. reader._imports], [.. reader._exports], [.. reader._loads], [.. reader._lines]));
    }

    /// <summary>An error at a place in a module.</summary>
    public static Diagnostic Problem(string name, int line, string message, string hint) =>
        Diagnostic.Error(Unknown, Folder + name, line, message, hint);

    /// <summary>Puts addresses that a line loads from in the terms of another module of the theme.</summary>
    /// <param name="line">A line of the module.</param>
    /// <param name="name">The module.</param>
    /// <param name="other">The module that the line is moved into.</param>
    public static string MoveLoads(string line, string name, string other) => LoadedAddress().Replace(line, match =>
        match.Groups["open"].Value + "\"" + Relative(other, Resolve(name, match.Groups["path"].Value)) + "\"" + match.Groups["close"].Value);

    private void Read(string line, int number)
    {
        if (IsComment(line) || line.Trim().Length == 0)
        {
            return;
        }

        if (line.Count(sign => sign == '`') % 2 == 1)
        {
            Report(number, "a template goes over several lines, or a backtick stands alone", "end the template on its line, or write the backtick as \\u0060");
        }

        if (line.StartsWith("import ", StringComparison.Ordinal))
        {
            ReadImport(line, number);
            return;
        }

        ReadExport(line, number);
        ReadLoads(line, number);
        _lines.Add(line);
    }

    private bool IsComment(string line)
    {
        string trimmed = line.Trim();
        bool isComment = _isInComment || trimmed.StartsWith("//", StringComparison.Ordinal);
        if (_isInComment || trimmed.StartsWith("/*", StringComparison.Ordinal))
        {
            int end = trimmed.IndexOf("*/", StringComparison.Ordinal);
            _isInComment = end < 0;
            isComment = end < 0 || end == trimmed.Length - 2;
        }

        return isComment;
    }

    private void ReadImport(string line, int number)
    {
        Match match = NamedImport().Match(line);
        if (!match.Success)
        {
            Report(number, "this form of import is not known to the build", "write it on one line as: import { a, b as c } from \"./other.js\";");
            return;
        }

        string names = match.Groups["names"].Value.Trim().Replace(" as ", ": ", StringComparison.Ordinal);
        _imports.Add(new ScriptImport(Resolve(_name, match.Groups["path"].Value), names, number));
    }

    private void ReadExport(string line, int number)
    {
        if (!line.StartsWith("export", StringComparison.Ordinal))
        {
            if (WaitsOutside().IsMatch(line))
            {
                Report(number, "a module that is joined cannot wait outside a function", "put the waiting into an async function");
            }

            return;
        }

        Match match = NamedExport().Match(line);
        if (match.Success)
        {
            _exports.Add(match.Groups["name"].Value);
        }
        else
        {
            Report(number, "this form of export is not known to the build", "write export before a function, a class or a const");
        }
    }

    private void ReadLoads(string line, int number)
    {
        MatchCollection loads = LoadedAddress().Matches(line);
        if (loads.Count != AnyLoad().Count(line))
        {
            Report(number, "this form of import() or import.meta is not known to the build", "write import(\"./other.js\") or new URL(\"./other.js\", import.meta.url)");
        }

        foreach (Match load in loads)
        {
            _loads.Add(Resolve(_name, load.Groups["path"].Value));
        }
    }

    private void Report(int line, string message, string hint) => _problems.Add(Problem(_name, line, message, hint));

    private static string Resolve(string name, string path) => new Uri(new Uri("http://theme/" + name), path).AbsolutePath[1..];

    private static string Relative(string name, string target)
    {
        string link = new Uri("http://theme/" + name).MakeRelativeUri(new Uri("http://theme/" + target)).ToString();
        return link.StartsWith('.') ? link : "./" + link;
    }

    [GeneratedRegex("""^import (\{ *(?<names>[\w$, ]+?) *\} from )?"(?<path>\.\.?/[^"]+\.js)";$""", RegexOptions.CultureInvariant)]
    private static partial Regex NamedImport();

    [GeneratedRegex("""^export (async )?(function\*?|class|const) (?<name>[\w$]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex NamedExport();

    [GeneratedRegex("""(?<open>\bimport\(|\bnew URL\()"(?<path>\.\.?/[^"]+\.js)"(?<close>\)|, import\.meta\.url\))""", RegexOptions.CultureInvariant)]
    private static partial Regex LoadedAddress();

    [GeneratedRegex("""\bimport *\(|\bimport\.meta""", RegexOptions.CultureInvariant)]
    private static partial Regex AnyLoad();

    [GeneratedRegex("""^(for )?await\b|^(const|let|var) .*= await\b""", RegexOptions.CultureInvariant)]
    private static partial Regex WaitsOutside();
}
