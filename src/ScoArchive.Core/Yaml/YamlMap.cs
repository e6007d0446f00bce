using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Yaml;

/// <summary>
/// A group of keys that is asked for its values one by one. Problems are collected, never thrown; a question that cannot be
/// answered is answered with nothing. After the last question <see cref="Finish"/> reports the keys that nobody asked for.
/// </summary>
public sealed class YamlMap
{
    private readonly Dictionary<string, (YamlScalar Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<YamlMap> _inner = [];
    private readonly ICollection<Diagnostic> _problems;

    internal YamlMap(string source, YamlMapping mapping, ICollection<Diagnostic> problems)
    {
        Source = source;
        Line = mapping.Line;
        Root = mapping;
        _problems = problems;
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
        {
            if (!_entries.TryAdd(key.Value, (key, value)))
            {
                Report(YamlCodes.RepeatedKey, key, $"the key '{key.Value}' stands twice",
                    $"keep one of it and line {_entries[key.Value].Key.Line}");
            }
        }
    }

    /// <summary>The file's name for messages.</summary>
    public string Source { get; }

    /// <summary>The group as it was read.</summary>
    internal YamlMapping Root { get; }

    /// <summary>Line on which the group starts, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The keys in file order.</summary>
    public IEnumerable<string> Keys => _entries.Values.OrderBy(entry => entry.Key.Line).Select(entry => entry.Key.Value);

    /// <summary>Whether the key is there with a value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Line of the key; the group's own line when it is missing.</summary>
    public int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Key.Line : Line;

    /// <summary>A text; <see langword="null"/> when the key is missing.</summary>
    public string? Text(string key) => Find<YamlScalar>(key, "a single value")?.Value;

    /// <summary>A text that must be there; empty when it is not, which is then a problem.</summary>
    public string RequiredText(string key)
    {
        Require(key);
        return Text(key) ?? "";
    }

    /// <summary>A whole number; <see langword="null"/> when the key is missing or no number.</summary>
    public int? Number(string key)
    {
        if (Find<YamlScalar>(key, "a whole number") is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        Report(YamlCodes.WrongKind, scalar, $"'{key}' is '{scalar.Value}', which is not a whole number", "write digits only");
        return null;
    }

    /// <summary>A whole number that must be there; 0 when it is not, which is then a problem.</summary>
    public int RequiredNumber(string key)
    {
        Require(key);
        return Number(key) ?? 0;
    }

    /// <summary>A yes or no; no when the key is missing.</summary>
    public bool Flag(string key)
    {
        YamlScalar? scalar = Find<YamlScalar>(key, "true or false");
        if (scalar is not null && scalar.Value is not ("true" or "false"))
        {
            Report(YamlCodes.WrongKind, scalar, $"'{key}' is '{scalar.Value}', which is neither true nor false", "write true or false");
        }

        return scalar?.Value == "true";
    }

    /// <summary>A list of texts; empty when the key is missing.</summary>
    public ImmutableArray<string> Texts(string key) => [.. TextItems(key).Select(item => item.Value)];

    /// <summary>A list of texts with their places; empty when the key is missing.</summary>
    public ImmutableArray<YamlText> TextItems(string key) =>
        [.. Items<YamlScalar>(key, "a single value").Select(item => new YamlText(item.Value, item.Line, item.Column))];

    /// <summary>A group of keys; <see langword="null"/> when the key is missing.</summary>
    public YamlMap? Map(string key) => Find<YamlMapping>(key, "a group of keys") is { } mapping ? Inner(mapping) : null;

    /// <summary>A list of groups of keys; empty when the key is missing.</summary>
    public ImmutableArray<YamlMap> Maps(string key) => [.. Items<YamlMapping>(key, "a group of keys").Select(Inner)];

    /// <summary>Keys of the editor's own choosing with texts, in file order; empty when the key is missing.</summary>
    public ImmutableArray<YamlEntry> Entries(string key)
    {
        if (Map(key) is not { } map)
        {
            return [];
        }

        return [.. map.Keys.Select(name => new YamlEntry(name, map.Text(name) ?? "", map.LineOf(name)))];
    }

    /// <summary>Reports a problem with the value of a key.</summary>
    public void Report(string code, string key, string message, string hint) =>
        _problems.Add(Diagnostic.Error(code, Source, LineOf(key), message, hint));

    /// <summary>Reports the keys that nobody asked for, here and in the groups handed out.</summary>
    public void Finish()
    {
        foreach ((YamlScalar key, _) in _entries.Values.OrderBy(entry => entry.Key.Line))
        {
            if (!_known.Contains(key.Value))
            {
                Report(YamlCodes.UnknownKey, key, $"unknown key '{key.Value}'", UnknownKeyHint(key.Value));
            }
        }

        _inner.ForEach(map => map.Finish());
        _inner.Clear();
    }

    private string UnknownKeyHint(string key)
    {
        string nearest = EditDistance.Nearest(key, _known.Where(known => !_entries.ContainsKey(known)));
        return nearest.Length > 0 ? $"did you mean '{nearest}'?" : $"remove it or use one of: {string.Join(", ", _known)}";
    }

    private YamlMap Inner(YamlMapping mapping)
    {
        var map = new YamlMap(Source, mapping, _problems);
        _inner.Add(map);
        return map;
    }

    private void Require(string key)
    {
        if (Find(key) is not null)
        {
            return;
        }

        (string message, string hint) = _entries.ContainsKey(key)
            ? ($"'{key}' has no value", $"write one after '{key}:'")
            : ($"'{key}' is missing", $"add '{key}:' with a value");
        _problems.Add(Diagnostic.Error(YamlCodes.MissingKey, Source, LineOf(key), message, hint));
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsEmpty: true } ? entry.Value : null;
    }

    private T? Find<T>(string key, string wanted)
        where T : YamlNode
    {
        YamlNode? value = Find(key);
        if (value is not null and not T)
        {
            Report(YamlCodes.WrongKind, value, $"'{key}' is {value.Kind}", $"write {wanted}");
        }

        return value as T;
    }

    private IEnumerable<T> Items<T>(string key, string wanted)
        where T : YamlNode
    {
        YamlSequence? list = Find<YamlSequence>(key, "a list, one item a line, each starting with a hyphen");
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (item is YamlScalar { IsEmpty: true })
            {
                Report(YamlCodes.MissingKey, item, $"an item of '{key}' has no value", "write one after the hyphen, or remove the line");
            }
            else if (item is T wantedItem)
            {
                yield return wantedItem;
            }
            else
            {
                Report(YamlCodes.WrongKind, item, $"an item of '{key}' is {item.Kind}", $"write {wanted}");
            }
        }
    }

    private void Report(string code, YamlNode node, string message, string hint) =>
        _problems.Add(Diagnostic.Error(code, Source, node.Line, message, hint, node.Column));
}
