using System.IO.Compression;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that no file is larger than readers should have to wait for, compressed as hosts send it, or than hosts take.</summary>
/// <param name="site">The site.</param>
internal sealed class BudgetCheck(CheckedSite site)
{
    private const int Kilobyte = 1000;
    private const long MostOfAnyFile = 25L * 1024 * 1024;

    private static readonly (string Ending, int Kilobytes)[] Budgets = [(".html", 250), (".css", 40), (".js", 60), (".woff2", 150), (".svg", 20), (".bin", 400)];

    /// <summary>Everything found.</summary>
    public IEnumerable<Diagnostic> Run()
    {
        foreach (string file in site.Files)
        {
            long length = new FileInfo(Path.Combine(site.Folder, file)).Length;
            (string _, int budget) = Budgets.FirstOrDefault(budget => file.EndsWith(budget.Ending, StringComparison.Ordinal));
            if (length > MostOfAnyFile)
            {
                yield return Error(file, FormattableString.Invariant($"{length} bytes are more than the {MostOfAnyFile} that hosts take of one file"));
            }
            else if (budget > 0 && length > budget * Kilobyte && Compressed(file) is var sent && sent > budget * Kilobyte)
            {
                yield return Error(file, FormattableString.Invariant($"{sent / Kilobyte} kB compressed are more than the {budget} that a file of its kind may have"));
            }
        }
    }

    private long Compressed(string file)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(site.Read(file));
        }

        return sent.Length;
    }

    private static Diagnostic Error(string file, string message) => Diagnostic.Error(CheckCodes.Budget, file, 0, message, "divide it, or make it smaller");
}
