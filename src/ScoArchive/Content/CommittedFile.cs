using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ScoArchive.Content;

/// <summary>A file as it stands in the last commit.</summary>
/// <param name="Name">Its name within its folder.</param>
/// <param name="Text">Its text.</param>
public sealed record CommittedFile(string Name, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// The committed tab-separated files of a folder that are other on disk or gone. Where git is missing, the folder is
    /// in no checkout or nothing was committed, there are none.
    /// </summary>
    public static IReadOnlyList<CommittedFile> ReadChanged(string folder)
    {
        string parent = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        string name = Path.GetFileName(folder);
        byte[]? changed = Run(parent, "", ["diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", "HEAD", "--", name]);
        string[] paths = [.. Utf8.GetString(changed ?? []).Split('\0').Where(path => path.EndsWith(".tsv", StringComparison.Ordinal))];
        string requests = string.Concat(paths.Select(path => $"HEAD:./{path}\n"));
        byte[]? blobs = paths.Length == 0 ? null : Run(parent, requests, ["cat-file", "--batch"]);
        return blobs is null ? [] : [.. ReadBatch(paths, blobs)];
    }

    // For each request a line "HASH blob SIZE", so many bytes and a line end, or a line that it is missing.
    private static IEnumerable<CommittedFile> ReadBatch(string[] paths, byte[] blobs)
    {
        int at = 0;
        foreach (string path in paths)
        {
            int end = Array.IndexOf(blobs, (byte)'\n', at);
            string[] head = end < 0 ? [] : Utf8.GetString(blobs, at, end - at).Split(' ');
            at = end + 1;
            if (head is [_, "blob", var size] && int.TryParse(size, out int length))
            {
                yield return new CommittedFile(Path.GetFileName(path), Utf8.GetString(blobs, at, length));
                at += length + 1;
            }
        }
    }

    private static byte[]? Run(string folder, string input, string[] arguments)
    {
        try
        {
            using Process? git = Process.Start(new ProcessStartInfo("git", ["--no-optional-locks", .. arguments])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
            });
            return git is null ? null : Talk(git, input);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            return null;
        }
    }

    private static byte[]? Talk(Process git, string input)
    {
        using var output = new MemoryStream();
        git.ErrorDataReceived += static (_, _) => { };
        git.BeginErrorReadLine();
        Task writing = Task.Run(() =>
        {
            git.StandardInput.Write(input);
            git.StandardInput.Close();
        });
        git.StandardOutput.BaseStream.CopyTo(output);
        writing.Wait();
        git.WaitForExit();
        return git.ExitCode == 0 ? output.ToArray() : null;
    }
}
