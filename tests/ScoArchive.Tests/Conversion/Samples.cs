using System.Text;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Seeds;
using ScoArchive.Fixtures;

namespace ScoArchive.Tests.Conversion;

/// <summary>The seeds and the sample texts that conversion is tried on.</summary>
internal static class Samples
{
    public static string Root { get; } = FindRoot();

    public static string SamplesFolder => Path.Combine(Root, "tests", "ScoArchive.Tests", "Conversion", "samples");

    public static IEnumerable<string> AllPaths =>
        Directory.GetFiles(FixtureArchive.Seeds, "*.txt").Concat(Directory.GetFiles(SamplesFolder, "*.txt")).Order(StringComparer.Ordinal);

    public static SeedText Read(string file)
    {
        string path = AllPaths.Single(p => Path.GetFileName(p) == file);
        return SeedReader.Read(file, File.ReadAllBytes(path)).Value!;
    }

    public static SeedText ReadText(string text, string name = "sample.txt") => SeedReader.Read(name, Encoding.UTF8.GetBytes(text)).Value!;

    public static ConvertedText Convert(SeedText seed) => Converter.Convert(seed, EditorialGuidance.None).Value!;

    public static ConvertedText Convert(string text) => Convert(ReadText(text));

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScoArchive.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the repository's root was not found");
        }

        return folder;
    }
}
