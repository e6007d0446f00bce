using System.Collections.Immutable;

namespace ScoArchive.Core.Yaml;

/// <summary>What a file states, key by key, for those who compare two versions of it.</summary>
public static class YamlStatements
{
    /// <summary>The values of every key, inner keys after their group's with a full stop between; of a list, each item in words. None of a file that cannot be read.</summary>
    /// <param name="text">The file's text.</param>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(string text)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (YamlReader.Read("", text, []) is { } map)
        {
            Gather("", map.Root, found);
        }

        return found.ToImmutable();
    }

    private static void Gather(string before, YamlMapping mapping, IDictionary<string, ImmutableArray<string>> found)
    {
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
        {
            string name = before + key.Value;
            if (value is YamlMapping inner)
            {
                Gather(name + ".", inner, found);
            }
            else if (value is not YamlScalar { IsEmpty: true })
            {
                found[name] = value is YamlSequence list ? [.. list.Items.Select(Words)] : [Words(value)];
            }
        }
    }

    private static string Words(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence list => string.Join(", ", list.Items.Select(Words)),
        YamlMapping mapping => string.Join("; ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Words(entry.Value)}")),
        _ => "",
    };
}
