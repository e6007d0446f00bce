using System.Globalization;
using System.Text;
using ScoArchive.Content;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Commands;

/// <summary>Explains a conversion line by line: each line of the text, and below it what each step decided about it and why.</summary>
public static class Explanation
{
    /// <summary>The explanation of a text; empty when it cannot be converted.</summary>
    /// <param name="path">The text's file.</param>
    public static string Write(string path)
    {
        Outcome<byte[]> bytes = ContentFile.ReadBytes(path, path, folder: null);
        Outcome<SeedText> seed = SeedReader.Read(Path.GetFileName(path), bytes.Value ?? []);
        ConvertedText? text = seed.Value is null ? null : Converter.Convert(seed.Value, EditorialGuidance.None).Value;
        return text is null ? "" : Write(text);
    }

    private static string Write(ConvertedText text)
    {
        var explanation = new StringBuilder();
        WriteMetadata(explanation, text);
        ILookup<int, StepReport> reports = text.Reports.ToLookup(report => report.Line);
        foreach (StepReport report in reports[0])
        {
            explanation.Append(CultureInfo.InvariantCulture, $"{report.Step}: {report.Decision}\n");
        }

        for (int line = 1; line <= text.Seed.Lines.Length; line++)
        {
            explanation.Append(CultureInfo.InvariantCulture, $"\n{line,6} | {text.Seed.Lines[line - 1]}\n");
            foreach (StepReport report in reports[line])
            {
                explanation.Append(CultureInfo.InvariantCulture, $"       > {report.Step}: {report.Decision}\n");
            }
        }

        return explanation.ToString();
    }

    private static void WriteMetadata(StringBuilder explanation, ConvertedText text)
    {
        DetectedMetadata detected = text.Detected;
        explanation.Append(CultureInfo.InvariantCulture, $"{text.Seed.FileName}: {text.Seed.Encoding}, {text.Seed.Lines.Length} lines\n");
        foreach ((string name, Detection? found) in new[]
        {
            ("title", detected.Title), ("date", detected.Date), ("place", detected.Place), ("kind", detected.Kind),
            ("publisher", detected.Publisher), ("language", detected.Language),
        })
        {
            explanation.Append(found is null
                ? $"{name}: not found\n"
                : string.Create(CultureInfo.InvariantCulture, $"{name}: {found.Value} (line {found.Line}: {found.Evidence})\n"));
        }
    }
}
