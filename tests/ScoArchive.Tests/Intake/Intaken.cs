using System.Text;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Intake;
using ScoArchive.Tests.Conversion;

namespace ScoArchive.Tests.Intake;

/// <summary>Reads originals as a test needs them.</summary>
internal static class Intaken
{
    public static Outcome<ReadOriginal> Read(byte[] bytes, string name = "original") => OriginalForms.Read(new OriginalFile(name, bytes));

    public static Outcome<ReadOriginal> Read(string text, string name = "original") => Read(Encoding.UTF8.GetBytes(text), name);

    public static string Text(byte[] bytes) => Read(bytes).Value is { } read ? read.Text.Text : throw new InvalidOperationException(Read(bytes).Diagnostics[0].ToString());

    public static string Text(string original) => Text(Encoding.UTF8.GetBytes(original));

    public static ConvertedText Convert(string text) => Samples.Convert(text);

    /// <summary>The words of a sample in order, without what stands around it on a page.</summary>
    public static string[] WordsOf(SampleDocument document) => [.. Words(string.Join('\n', document.Parts.Where(part => part.Kind != 'X').Select(part => part.Text)))];

    /// <summary>Words, and single signs of Chinese; signs that only mark headings and cells are none.</summary>
    public static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\n', '\t', '\f', '|', '#', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Any(sign => sign > '\u2E80') ? word.Select(sign => sign.ToString()) : [word]);
}
