using System.Collections.Frozen;

namespace ScoArchive.Core.Conversion;

/// <summary>The English words of the reasons why changes are made, read from <c>Conversion/Data/notes.tsv</c>.</summary>
public static class NoteWords
{
    private static readonly FrozenDictionary<NoteReason, string> Words = Read();

    /// <summary>The words of a reason, with places <c>{0}</c>, <c>{1}</c> …</summary>
    public static string Of(NoteReason reason) => Words[reason];

    private static FrozenDictionary<NoteReason, string> Read()
    {
        using Stream stream = typeof(NoteWords).Assembly.GetManifestResourceStream("Conversion.notes.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t'))
            .ToFrozenDictionary(row => Enum.Parse<NoteReason>(row[0]), row => row[1]);
    }
}
