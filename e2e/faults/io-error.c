// LD_PRELOAD: while the file $FAULT_WHILE exists, $FAULT_OP (fsync or write) of files below $ROOTDIR fails with EIO.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>
static int fails(int fd,const char*op){
  const char*wanted=getenv("FAULT_OP"),*root=getenv("ROOTDIR"),*flag=getenv("FAULT_WHILE");
  if(!wanted||strcmp(wanted,op)||!root||!flag||access(flag,F_OK)) return 0;
  char l[64],p[4096]; snprintf(l,64,"/proc/self/fd/%d",fd); ssize_t n=readlink(l,p,4095); if(n<0)return 0; p[n]=0;
  if(strncmp(p,root,strlen(root))) return 0;
  errno=EIO; return 1;
}
ssize_t pwrite64(int fd,const void*b,size_t n,off_t o){static ssize_t(*f)(int,const void*,size_t,off_t);if(!f)f=dlsym(RTLD_NEXT,"pwrite64");return fails(fd,"write")?-1:f(fd,b,n,o);}
int fsync(int fd){static int(*f)(int);if(!f)f=dlsym(RTLD_NEXT,"fsync");return fails(fd,"fsync")?-1:f(fd);}
int fdatasync(int fd){static int(*f)(int);if(!f)f=dlsym(RTLD_NEXT,"fdatasync");return fails(fd,"fsync")?-1:f(fd);}
