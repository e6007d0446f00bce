using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Letters;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScoArchive.Core.Yaml;

/// <summary>
/// Reads a YAML file whose outermost part is a group of keys. Every value is one line: the line ends of values that editors
/// write over several lines part words and nothing else.
/// </summary>
public sealed class YamlReader
{
    private const int DeepestLevel = 32;

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private readonly Parser _parser;
    private readonly bool _isExact;
    private readonly string _source;
    private readonly ICollection<Diagnostic> _problems;
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);

    private YamlReader(string source, string text, ICollection<Diagnostic> problems, bool isExact)
    {
        _isExact = isExact;
        _parser = new Parser(new StringReader(text));
        _source = source;
        _problems = problems;
    }

    /// <summary>Reads a file's text.</summary>
    /// <param name="source">The file's name for messages, relative to the archive's folder.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Receives what is wrong, now and at every later question to the map.</param>
    /// <returns>The outermost group of keys; <see langword="null"/> when there is none, which is then among the problems.</returns>
    public static YamlMap? Read(string source, string text, ICollection<Diagnostic> problems) => Read(source, text, problems, isExact: false);

    /// <summary>Reads what the program itself wrote: every value is what it was, line ends and control characters included.</summary>
    internal static YamlMap? ReadExactly(string source, string text, ICollection<Diagnostic> problems) => Read(source, text, problems, isExact: true);

    private static YamlMap? Read(string source, string text, ICollection<Diagnostic> problems, bool isExact)
    {
        bool isClean = isExact || ControlCharacters.IndexIn(text) < 0;
        if (!isClean)
        {
            ControlCharacterCheck.Report(source, text, problems);
        }

        try
        {
            YamlNode? root = new YamlReader(source, isClean ? text : ControlCharacters.Blank(text), problems, isExact).ReadGuarded();
            if (root is YamlMapping mapping)
            {
                return new YamlMap(source, mapping, problems);
            }

            problems.Add(Diagnostic.Error(
                YamlCodes.Unreadable, source, root?.Line ?? 1, "the file holds no keys", "write lines of the form 'key: value'"));
        }
        catch (YamlException) when (!isClean)
        {
            // What was put in the place of a control character may be what cannot be read.
        }
        catch (YamlException exception)
        {
            problems.Add(Unreadable(source, exception));
        }

        return null;
    }

    private static Diagnostic Unreadable(string source, YamlException exception)
    {
        string reason = exception.Message.Split('\n')[0].Trim().TrimEnd('.');
        return Diagnostic.Error(
            YamlCodes.Unreadable,
            source,
            (int)Math.Max(1, exception.Start.Line),
            $"the file is not readable as YAML ({reason})",
            "look at this line and its neighbours for a missing quotation mark, a tab or wrong indentation",
            (int)Math.Max(1, exception.Start.Column));
    }

    // The parser breaks with exceptions of its own making on some texts; to an editor they are the same thing.
    private YamlNode? ReadGuarded()
    {
        try
        {
            return ReadDocument();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            Mark place = _parser.Current?.Start ?? Mark.Empty;
            throw new YamlException(place, place, "what follows this line cannot be told apart", exception);
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        YamlNode root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a second document starts here");
        }

        return root;
    }

    private YamlNode ReadNode(int level)
    {
        ParsingEvent start = _parser.Current ?? throw new YamlException("the file ends too early");
        if (level > DeepestLevel)
        {
            throw new YamlException(start.Start, start.End, "lists and keys are nested too deeply");
        }

        YamlNode node = ReadContent(start, level);
        if (start is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _anchors[anchored.Anchor.Value] = node;
        }

        return node;
    }

    private YamlNode ReadContent(ParsingEvent start, int level)
    {
        _parser.MoveNext();
        return start switch
        {
            Scalar scalar => ScalarOf(scalar),
            SequenceStart => ReadSequence(start, level),
            MappingStart => ReadMapping(start, level),
            AnchorAlias alias when _anchors.TryGetValue(alias.Value.Value, out YamlNode? named) => named,
            _ => throw new YamlException(start.Start, start.End, "nothing of that name stands before"),
        };
    }

    private YamlSequence ReadSequence(ParsingEvent start, int level)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(level + 1));
        }

        return new YamlSequence(items.DrainToImmutable(), (int)start.Start.Line, (int)start.Start.Column);
    }

    private YamlMapping ReadMapping(ParsingEvent start, int level)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlScalar Key, YamlNode Value)>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            YamlScalar key = ReadNode(level + 1) as YamlScalar
                ?? throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a key must be a single word");
            entries.Add((key, ReadNode(level + 1)));
        }

        return new YamlMapping(entries.DrainToImmutable(), (int)start.Start.Line, (int)start.Start.Column);
    }

    // What stands in the file as it is was reported before; what is left is written as an escape.
    private YamlScalar ScalarOf(Scalar scalar)
    {
        (bool isPlain, int line, int column) = (scalar.Style == ScalarStyle.Plain, (int)scalar.Start.Line, (int)scalar.Start.Column);
        if (_isExact)
        {
            return YamlScalar.Exact(scalar.Value, isPlain, line, column);
        }

        int control = ControlCharacters.IndexIn(scalar.Value);
        if (control >= 0)
        {
            _problems.Add(ControlCharacterCheck.ProblemOf(_source, line, column, scalar.Value[control]));
        }

        return YamlScalar.Written(OnOneLine(scalar.Value), isPlain, line, column);
    }

    private static string OnOneLine(string value)
    {
        string[] lines = value.Split(LineEnds, StringSplitOptions.None);
        return lines.Length == 1 ? value : string.Join(' ', lines.Select(line => line.Trim()).Where(line => line.Length > 0));
    }
}
