using ScoArchive.Hosting;

namespace ScoArchive.Preview;

/// <summary>The rules of a site that may be replaced while it is served, read again when their files are others.</summary>
/// <param name="folder">The site's folder.</param>
internal sealed class ServedRules(string folder)
{
    private readonly Lock _lock = new();
    private (DateTime Headers, DateTime Redirects) _written;
    private HostRules _rules = HostRules.None;

    /// <summary>The rules as they are now; while there is no site, those that it had.</summary>
    public HostRules Now()
    {
        lock (_lock)
        {
            (DateTime, DateTime) written = (WrittenAt(HostHeaders.FileName), WrittenAt(HostRedirects.FileName));
            if (written != _written && Directory.Exists(folder))
            {
                _rules = HostRules.Of(folder);
                _written = written;
            }

            return _rules;
        }
    }

    private DateTime WrittenAt(string name) => File.GetLastWriteTimeUtc(Path.Combine(folder, name));
}
