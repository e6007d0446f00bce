using System.Collections.Immutable;

namespace ScoArchive.Tests.Conversion;

/// <summary>A document whose parts are known, to be laid out in many ways.</summary>
public sealed record SampleDocument(string Name, ImmutableDictionary<string, string> Facts, ImmutableArray<SamplePart> Parts)
{
    public static IEnumerable<SampleDocument> All() =>
        Directory.GetFiles(Samples.SamplesFolder, "*.blocks").Order(StringComparer.Ordinal).Select(Read);

    /// <summary>Documents of further kinds, which were written before anything had been run over them.</summary>
    public static IEnumerable<SampleDocument> Unseen() =>
        Directory.GetFiles(Samples.SamplesFolder + "-unseen", "*.blocks").Order(StringComparer.Ordinal).Select(Read);

    public string Fact(string name) => Facts.GetValueOrDefault(name, "");

    private static SampleDocument Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        var facts = lines[0][2..].Split(' ').Select(fact => fact.Split('=')).ToImmutableDictionary(fact => fact[0], fact => fact[1].Replace('_', ' '), StringComparer.Ordinal);
        return new SampleDocument(
            Path.GetFileNameWithoutExtension(path), facts, [.. lines.Skip(1).Where(line => line.Length > 3).Select(line => new SamplePart(line[0], line[3..]))]);
    }
}
