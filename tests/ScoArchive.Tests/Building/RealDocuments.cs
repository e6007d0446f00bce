using System.Collections.Immutable;
using ScoArchive.Content;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;
using ScoArchive.Fixtures;

namespace ScoArchive.Tests.Building;

/// <summary>The five frozen texts, converted with their records.</summary>
public static class RealDocuments
{
    public static ImmutableArray<ConvertedText> Convert() => [.. Units().Select(Convert)];

    public static ImmutableArray<EditorialRecord> Records() =>
        [.. Units().Select(unit => RecordReader.Read(unit.RecordName, File.ReadAllText(unit.RecordPath)).Value!)];

    private static ImmutableArray<SeedUnit> Units() => [.. SeedFolder.List(FixtureArchive.Seeds).Value!.Units.Where(unit => unit.HasSeed)];

    private static ConvertedText Convert(SeedUnit unit)
    {
        EditorialRecord record = RecordReader.Read(unit.RecordName, File.ReadAllText(unit.RecordPath)).Value!;
        SeedText seed = SeedReader.Read(unit.SeedName, File.ReadAllBytes(unit.SeedPath)).Value!;
        return Converter.Convert(seed, record.Guidance).Value!;
    }
}
