using System.Reflection;

namespace ScoArchive.Starting;

/// <summary>The package that the program was installed from, which the .NET tool store keeps beside it.</summary>
public static class ProgramPackage
{
    private const string Name = "ScoArchive";

    /// <summary>The program's version.</summary>
    public static string Version { get; } = typeof(ProgramPackage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The name under which an archive keeps the package.</summary>
    public static string FileName => $"{Name}.{Version}.nupkg";

    /// <summary>The package's file; <see langword="null"/> where the program was not installed from one.</summary>
    /// <param name="program">Where the program lies: <c>VERSION/tools/FRAMEWORK/any</c> in the store.</param>
    public static string? Find(string program)
    {
        DirectoryInfo? version = new DirectoryInfo(program.TrimEnd(Path.DirectorySeparatorChar)).Parent?.Parent?.Parent;
        return version is null || !version.Exists ? null
            : version.EnumerateFiles("*.nupkg").Select(file => file.FullName).FirstOrDefault(file => string.Equals(Path.GetFileName(file), FileName, StringComparison.OrdinalIgnoreCase));
    }
}
