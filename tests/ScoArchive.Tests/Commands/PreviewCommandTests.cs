using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
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
            using (BuildLock.Take(folder.PathOf(".preview.sco-archive-lock"), ".preview"))
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

    [Fact]
    public async Task What_is_broken_and_mended_under_preview_ends_no_preview_and_leaves_the_published_site_alone()
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text).Write("output/kept.txt", "mine");
        using Process preview = ProgramRun.Start([], folder.Root, "preview", "--port", "0");
        try
        {
            string address = (await WaitAsync(preview.StandardOutput, "Preview on ")).Split(' ')[2];
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            await ExpectAsync(preview, "input/theme/templates/parts/site-mark.sbn-html:1:9:", () => folder.Write("input/theme/templates/parts/site-mark.sbn-html", "{{ site.titl }}"));
            Assert.Contains("Astana Declaration", await client.GetStringAsync("documents/"), StringComparison.Ordinal);
            folder.Write("input/theme/templates/parts/site-mark.sbn-html", "<b>Our mark</b>");
            await UntilAsync(async () => (await client.GetStringAsync("")).Contains("<b>Our mark</b>", StringComparison.Ordinal));
            await ExpectAsync(preview, "input/vocabulary/topics.yml:", () => folder.Write("input/vocabulary/topics.yml", "topics: [\n"));
            string aside = folder.PathOf("seeds-aside");
            await ExpectAsync(preview, "the folder does not exist", () =>
            {
                folder.Write("input/vocabulary/topics.yml", RepositoryFolder.Read("input", "vocabulary", "topics.yml"));
                Directory.Move(folder.PathOf("seeds"), aside);
            });
            Task<string> published = WaitAsync(preview.StandardOutput, "Published 1 document");
            Directory.Move(aside, folder.PathOf("seeds"));
            await published;
            Assert.Contains("Astana Declaration", await client.GetStringAsync("documents/"), StringComparison.Ordinal);
            Assert.Equal(["output/kept.txt: mine"], folder.Snapshot("output"));
            Assert.False(preview.HasExited);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task What_is_removed_from_the_built_site_is_built_again_when_it_is_asked_for()
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text);
        using Process preview = ProgramRun.Start([], folder.Root, "preview", "--port", "0");
        try
        {
            string address = (await WaitAsync(preview.StandardOutput, "Preview on ")).Split(' ')[2];
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            string document = Directory.GetDirectories(folder.PathOf(".preview/documents")).Single(found => File.Exists(Path.Combine(found, "index.json")));
            string path = Path.GetRelativePath(folder.PathOf(".preview"), document) + "/";
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("_headers")).StatusCode);
            Directory.Delete(document, recursive: true);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
            await UntilAsync(async () => (await client.GetAsync(path)).StatusCode == HttpStatusCode.OK);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_with_one_that_is_free()
    {
        using CommandFolder folder = new CommandFolder().Write("seeds/text.txt", Text);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int taken = ((IPEndPoint)other.LocalEndpoint).Port;
        ProgramRun run = await folder.RunAsync("preview", "--port", taken.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(2, run.ExitCode);
        Assert.Matches($"^Port {taken} is taken; name another after --port, such as [0-9]+, which is free, or 0 for any free one\\.\n$", run.Errors);
    }

    private static async Task ExpectAsync(Process preview, string words, Action change)
    {
        Task<string> told = WaitAsync(preview.StandardError, words);
        change();
        await told;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using CancellationTokenSource patience = new(Patience);
        while (!await isSo())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private static async Task<string> WaitAsync(StreamReader lines, string words)
    {
        using CancellationTokenSource patience = new(Patience);
        while (await lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new EndOfStreamException($"The preview ended without '{words}'.");
    }
}
