using System.Security.Cryptography;
using System.Text;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Cache;

/// <summary>
/// Tells this build of the program from any other: the compiler's mark of both its assemblies (their module version ids, which
/// are made of all code and data in them), the libraries with their versions and checksums, and the runtime.
/// </summary>
internal static class ProgramIdentity
{
    /// <summary>The identity, as a checksum.</summary>
    public static string Value { get; } = Make();

    private static string Make()
    {
        string libraries = Path.Combine(AppContext.BaseDirectory, "ScoArchive.deps.json");
        string all = string.Join('\n',
            typeof(ProgramIdentity).Module.ModuleVersionId,
            typeof(Converter).Module.ModuleVersionId,
            Environment.Version,
            File.Exists(libraries) ? File.ReadAllText(libraries) : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
