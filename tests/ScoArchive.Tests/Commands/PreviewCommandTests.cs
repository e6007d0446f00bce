using System.Diagnostics;
using ScoArchive.Files;

namespace ScoArchive.Tests.Commands;

/// <summary>A preview that goes on through what passes.</summary>
public sealed class PreviewCommandTests
{
    private const string Text = "Astana Declaration\n\nThe parties met and agreed on a great many things.\n\nThey will meet again in a year.\n";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Another_build_and_a_wrong_text_end_no_preview()
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text);
        using Process preview = ProgramRun.Start([], folder.Root, "preview", "--port", "0");
        try
        {
            Task errors = WaitAsync(preview.StandardError, "Another build is running");
            await WaitAsync(preview.StandardOutput, "Preview on ");
            using (BuildLock.Take(folder.PathOf("output.sco-archive-lock"), "output"))
            {
                folder.Write("seeds/text.txt", Text + "\nMore.\n");
                await errors;
            }

            Task wrong = WaitAsync(preview.StandardError, "seeds/text.txt: the file is empty");
            folder.Write("seeds/text.txt", "");
            await wrong;
            Task published = WaitAsync(preview.StandardOutput, "Published 1 document");
            folder.Write("seeds/text.txt", Text);
            await published;
            Assert.False(preview.HasExited);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    private static async Task WaitAsync(StreamReader lines, string words)
    {
        using CancellationTokenSource patience = new(Patience);
        while (await lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new EndOfStreamException($"The preview ended without '{words}'.");
    }
}
