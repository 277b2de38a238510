"""What the helper may take: memory up to a ceiling, so that a hostile workbook ends it and not the PC."""

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    JOB_OBJECT_EXTENDED_LIMIT_INFORMATION = 9
    JOB_OBJECT_LIMIT_PROCESS_MEMORY = 0x100
    BELOW_NORMAL_PRIORITY_CLASS = 0x4000

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def limit_memory(size: int) -> None:
        """Let this process commit at most `size` bytes, by a Job Object that lives as long as it does."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _ExtendedLimits(ProcessMemoryLimit=size)
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY
        size_of = wintypes.DWORD(ctypes.sizeof(limits))
        kernel.SetInformationJobObject(job, JOB_OBJECT_EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size_of)
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))

    def give_way() -> None:
        """Let the window go first where both want a processor."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetPriorityClass(wintypes.HANDLE(kernel.GetCurrentProcess()), BELOW_NORMAL_PRIORITY_CLASS)

else:
    import os
    import resource

    NICER = 2
    """Two thirds of the window's share: on a PC that is busy otherwise more would stop the work."""

    def limit_memory(size: int) -> None:
        """Let this process address at most `size` bytes; an allocation beyond raises MemoryError."""
        resource.setrlimit(resource.RLIMIT_AS, (size, size))

    def give_way() -> None:
        """Let the window go first where both want a processor."""
        os.nice(NICER)
