using System.Runtime.InteropServices;

namespace Assure.Cli.Console;

/// <summary>Asks the terminal how wide it is.</summary>
internal static partial class WindowSize
{
    private const int StandardOutput = 1;
    private const nuint GetWindowSize = 0x5413;

    /// <summary>The width in columns; null when it is not known.</summary>
    /// <remarks>On Linux the system is asked itself: <see cref="System.Console.WindowWidth"/> would first write escape sequences to the terminal.</remarks>
    public static int? Width()
    {
        try
        {
            var width = OperatingSystem.IsLinux()
                ? ControlDevice(StandardOutput, GetWindowSize, out var size) == 0 ? size.Columns : 0
                : System.Console.WindowWidth;
            return width > 0 ? width : null;
        }
        catch (Exception error) when (error is IOException or EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int ControlDevice(int descriptor, nuint request, out Size size);

    [StructLayout(LayoutKind.Sequential)]
    private struct Size
    {
        public ushort Rows;
        public ushort Columns;
        public ushort WidthInPixels;
        public ushort HeightInPixels;
    }
}
